import { type CheckIn, checkInSchema, type SafetyVerdict } from '@/domain/progress/check-in';
import type { Action } from '../action';
import { fromDateColumn } from '../calendar';

export type CheckInEntry = {
  checkInId: string;
  on: string;
  at: string;
  checkIn: CheckIn;
  verdict: SafetyVerdict;
};

const MOST = 200;

/** The check-ins of a case, newest first, at most 200. */
export async function checkInsOf({ tx, clinicId }: Action, caseId: string): Promise<CheckInEntry[]> {
  const rows = await tx.checkIn.findMany({
    where: { clinicId, caseId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map((row) => ({
    checkInId: row.id,
    on: fromDateColumn(row.checkedOn),
    at: row.receivedAt.toISOString(),
    checkIn: checkInSchema.parse(row.data),
    verdict: row.verdict as SafetyVerdict,
  }));
}
