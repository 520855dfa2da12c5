import { examSchema } from '@/domain/exam/schema';
import { intakeSchema } from '@/domain/intake/schema';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import type { Action } from '../action';
import { fromDateColumn } from '../calendar';

export type Visit = {
  assessmentId: string;
  kind: 'initial' | 'reassessment' | 'follow_up';
  on: string;
  at: string;
  legPain: number | null;
  backPain: number | null;
  signedByName: string | null;
  followUp: FollowUp | null;
  /** Of a full assessment: minutes of walking as told, strength against the last time, and whether it was an emergency. */
  walkMinutes: number | null;
  strength: 'improved' | 'same' | 'dropped_a_grade' | null;
  emergency: boolean;
};

/** The signed visits of a case, oldest first: assessments and follow-ups. */
export async function visitsOf({ tx, clinicId }: Action, caseId: string): Promise<Visit[]> {
  const rows = await tx.assessment.findMany({
    where: { clinicId, caseId, status: 'signed' },
    include: {
      sections: { select: { kind: true, data: true } },
      evaluation: { select: { tier: true } },
    },
    orderBy: [{ startedOn: 'asc' }, { signedAt: 'asc' }],
  });
  return rows.map((row) => {
    const dataOf = (kind: string): unknown => row.sections.find((section) => section.kind === kind)?.data;
    const followUp = dataOf('follow_up');
    return {
      assessmentId: row.id,
      kind: row.kind,
      on: fromDateColumn(row.startedOn),
      at: (row.signedAt ?? row.createdAt).toISOString(),
      legPain: row.legPain,
      backPain: row.backPain,
      signedByName: row.signedByName,
      followUp: followUp ? followUpSchema.parse(followUp) : null,
      walkMinutes: intakeSchema.parse(dataOf('intake') ?? {}).pain?.walkMinutes ?? null,
      strength: examSchema.parse(dataOf('exam') ?? {}).neurology?.strengthComparedWithLast ?? null,
      emergency: row.evaluation?.tier === 'emergency',
    };
  });
}

/** Whether the neurology was looked at: a full assessment, or a follow-up that says so. */
export const recheckedNeurology = ({ followUp }: Visit): boolean =>
  followUp === null || followUp.neurologyRechecked !== 'not_tested';
