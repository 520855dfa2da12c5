import { z } from 'zod';
import type { SideOrder } from '@/domain/shorthand/side-order';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { idempotencyKey } from '../trpc/inputs';

export const setSideOrderInput = z.strictObject({
  sideOrder: z.enum(['R/L', 'L/R'], { message: 'choice.required' }),
  idempotencyKey,
});
export type SetSideOrder = z.output<typeof setSideOrderInput>;

const asOrder = (stored: string): SideOrder => (stored === 'L/R' ? 'L/R' : 'R/L');

/** Which side the first of two values belongs to where people of this clinic write both: `AJ 1+/2+`. */
export async function sideOrderOf({ tx, clinicId }: Action): Promise<SideOrder> {
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { sideOrder: true } });
  return asOrder(clinic.sideOrder);
}

/** What the clinic has chosen for all its people. */
export const clinicSettings = async (action: Action) => ({ sideOrder: await sideOrderOf(action) });

/** Sets the order of sides. What was written before was read when it was written, and stays as it is. */
export async function setSideOrder(action: Action, { sideOrder }: SetSideOrder) {
  const { tx, clinicId } = action;
  await tx.clinic.update({ where: { id: clinicId }, data: { sideOrder }, select: { id: true } });
  await recordEvent(action, { event: 'clinic.side_order_set', subjectId: clinicId });
  return { kind: 'saved' as const };
}
