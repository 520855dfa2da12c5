import type { Action } from '../action';
import { recordEvent } from '../audit/record';

const MOST = 500;

/** Records opened with a reason, newest first, at most 500: those nobody has looked at yet, or those that were looked at. */
export async function listBreakGlass(action: Action, reviewed: boolean) {
  const { tx, clinicId } = action;
  const rows = await tx.breakGlass.findMany({
    where: { clinicId, reviewedAt: reviewed ? { not: null } : null },
    include: {
      patient: { select: { number: true, familyName: true, givenName: true } },
      member: { select: { name: true } },
      reviewedBy: { select: { name: true } },
    },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  await recordEvent(action, { event: 'break_glass.listed', rows: rows.length });
  return rows.map(({ id, patient, member, reviewedBy, ...row }) => ({
    breakGlassId: id,
    patientName: `${patient.familyName}, ${patient.givenName}`,
    patientNumber: patient.number,
    byName: member.name,
    own: row.userId === action.userId,
    reason: row.reason,
    note: row.note,
    openedAt: row.openedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reviewedByName: reviewedBy?.name ?? null,
    reviewNote: row.reviewNote,
  }));
}
export type BreakGlassRow = Awaited<ReturnType<typeof listBreakGlass>>[number];

/** Until when the acting person has a patient's record open with a reason; null when it is not, and for who is on the care team. */
export async function openUntil({ tx, clinicId, userId }: Action, patientId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ expires_at: Date }[]>`
    select expires_at from break_glass b
    where clinic_id = ${clinicId}::uuid and user_id = ${userId}::uuid and patient_id = ${patientId}::uuid
      and expires_at > now() and not exists (
        select from care_team_member m
        where m.clinic_id = b.clinic_id and m.patient_id = b.patient_id and m.user_id = b.user_id and m.ended_at is null)
    order by expires_at desc limit 1`;
  return row?.expires_at.toISOString() ?? null;
}
