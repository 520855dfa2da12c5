import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import type { Action } from '../action';
import { fromDateColumn } from '../calendar';

export type Visit = {
  assessmentId: string;
  kind: 'initial' | 'reassessment' | 'follow_up';
  on: string;
  legPain: number | null;
  backPain: number | null;
  signedByName: string | null;
  followUp: FollowUp | null;
};

/** The signed visits of a case, oldest first: assessments and follow-ups. */
export async function visitsOf({ tx, clinicId }: Action, caseId: string): Promise<Visit[]> {
  const rows = await tx.assessment.findMany({
    where: { clinicId, caseId, status: 'signed' },
    include: { sections: { where: { kind: 'follow_up' }, select: { data: true } } },
    orderBy: [{ startedOn: 'asc' }, { signedAt: 'asc' }],
  });
  return rows.map((row) => ({
    assessmentId: row.id,
    kind: row.kind,
    on: fromDateColumn(row.startedOn),
    legPain: row.legPain,
    backPain: row.backPain,
    signedByName: row.signedByName,
    followUp: row.sections[0] ? followUpSchema.parse(row.sections[0].data) : null,
  }));
}

/** Whether the neurology was looked at: a full assessment, or a follow-up that says so. */
export const recheckedNeurology = ({ followUp }: Visit): boolean =>
  followUp === null || followUp.neurologyRechecked !== 'not_tested';
