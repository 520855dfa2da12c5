import { CES_ITEMS, type CesItem } from '@/domain/evaluation';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import type { Finding } from '@/domain/vocabulary/finding';
import type { SignToMeasure } from './signs-to-measure';

/** A follow-up as it is being filled in: numbers as typed, answers open. */
export type VisitDraft = Omit<FollowUp, 'walkMinutes' | 'neurologyRechecked'> & {
  walk: string;
  neurologyRechecked: FollowUp['neurologyRechecked'] | null;
};

export const emptyVisit = (signs: readonly SignToMeasure[]): VisitDraft => ({
  legPain: null,
  backPain: null,
  change: null,
  distalLevel: null,
  walk: '',
  asterisks: signs.map(({ sign }) => ({ sign, today: '' })),
  neurologyRechecked: null,
  caudaEquina: {
    saddle: 'not_tested',
    bladder: 'not_tested',
    bowel: 'not_tested',
    sexual: 'not_tested',
    bilateralLegs: 'not_tested',
  },
  note: '',
});

export const allAnswered = (answer: Finding): Record<CesItem, Finding> =>
  Object.fromEntries(CES_ITEMS.map((item) => [item, answer])) as Record<CesItem, Finding>;

/** The follow-up to send, or which field still needs a look. */
export function finishedVisit({
  walk,
  ...draft
}: VisitDraft): { visit: FollowUp } | { missing: 'walk' | 'neurology' } {
  if (draft.neurologyRechecked === null) return { missing: 'neurology' };
  const walkMinutes = walk.trim() === '' ? null : Number(walk);
  const parsed = followUpSchema.safeParse({
    ...draft,
    walkMinutes,
    asterisks: draft.asterisks.filter(({ sign }) => sign.trim().length > 0),
  });
  return parsed.success ? { visit: parsed.data } : { missing: 'walk' };
}
