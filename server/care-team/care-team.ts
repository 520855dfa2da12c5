import type { Action } from '../action';
import { recordEvent } from '../audit/record';

type OnTeam = { patientId: string; userId: string };

/** Puts somebody on the care team of a patient; nothing happens when they are on it already. */
export async function joinCareTeam(action: Action, { patientId, userId }: OnTeam): Promise<void> {
  const { tx, clinicId, now } = action;
  const joined = await tx.careTeamMember.createMany({
    data: [{ clinicId, patientId, userId, startedAt: now, startedById: action.userId }],
    skipDuplicates: true,
  });
  if (joined.count === 0) return;
  await recordEvent(action, { event: 'care_team.joined', patientId, subjectId: patientId, member: userId });
}

/** Takes somebody off the care team of a patient; answers whether they were on it. */
export async function leaveCareTeam(action: Action, { patientId, userId }: OnTeam): Promise<boolean> {
  const { tx, clinicId, now } = action;
  const left = await tx.careTeamMember.updateMany({
    where: { clinicId, patientId, userId, endedAt: null },
    data: { endedAt: now, endedById: action.userId },
  });
  if (left.count === 0) return false;
  await recordEvent(action, { event: 'care_team.left', patientId, subjectId: patientId, member: userId });
  return true;
}

/** Of these patients, those whose care team the acting person is on. */
export async function onTeamOf(
  { tx, clinicId, userId }: Action,
  patientIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.careTeamMember.findMany({
    where: { clinicId, userId, endedAt: null, patientId: { in: [...patientIds] } },
    select: { patientId: true },
  });
  return new Set(rows.map(({ patientId }) => patientId));
}
