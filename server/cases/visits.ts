import { type Exam, examSchema } from '@/domain/exam/schema';
import { intakeSchema } from '@/domain/intake/schema';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import type { Action } from '../action';
import { fromDateColumn } from '../calendar';
import { type ShownMark, shownMark } from '../corrections/queries';
import { STANDING_MARK } from '../corrections/standing';

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
  /** Of a full assessment: the signs marked to be measured again. */
  asterisks: string[];
  emergency: boolean;
  /** Whether sensation, strength or a reflex was looked at on that day, not only carried over from an earlier one. */
  neurologyTested: boolean;
  /** Set where it was entered in error: then it counts for nothing. */
  inError: ShownMark;
};

/** A finding of strength, sensation or reflexes that is of this visit; one carried over is none. */
function testedNeurology({ neurology, carried }: Exam): boolean {
  const isCarried = (path: string) => (carried ?? []).some((mark) => mark.path === path);
  const groups = ['strength', 'sensation', 'reflexes'] as const;
  if (groups.some((group) => neurology?.statedNormal?.[group] === true)) return true;
  return groups.some((group) => hasOwn(neurology?.[group], `neurology.${group}`, isCarried));
}

function hasOwn(value: unknown, path: string, isCarried: (path: string) => boolean): boolean {
  if (value === null || value === undefined || value === 'not_tested') return false;
  if (typeof value !== 'object') return !isCarried(path);
  return Object.entries(value).some(([key, inner]) => hasOwn(inner, `${path}.${key}`, isCarried));
}

/** The signed visits of a case that count, oldest first: assessments and follow-ups. */
export const visitsOf = async (action: Action, caseId: string): Promise<Visit[]> =>
  (await everyVisitOf(action, caseId)).filter(({ inError }) => inError === null);

/** As {@link visitsOf}, with those that were entered in error. */
export async function everyVisitOf({ tx, clinicId }: Action, caseId: string): Promise<Visit[]> {
  const rows = await tx.assessment.findMany({
    where: { clinicId, caseId, status: 'signed' },
    include: {
      sections: { select: { kind: true, data: true } },
      evaluation: { select: { tier: true } },
      errorMarks: STANDING_MARK,
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
      asterisks: examSchema.parse(dataOf('exam') ?? {}).asterisks ?? [],
      emergency: row.evaluation?.tier === 'emergency',
      neurologyTested: followUp
        ? followUpSchema.parse(followUp).neurologyRechecked !== 'not_tested'
        : testedNeurology(examSchema.parse(dataOf('exam') ?? {})),
      inError: shownMark(row.errorMarks),
    };
  });
}

/** Whether the neurology was looked at: a full assessment, or a follow-up that says so. */
export const recheckedNeurology = ({ neurologyTested }: Visit): boolean => neurologyTested;
