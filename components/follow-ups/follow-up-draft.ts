import { CES_ITEMS, type CesItem } from '@/domain/evaluation';
import type { AsteriskSign } from '@/domain/progress/asterisk-signs';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import type { Finding } from '@/domain/vocabulary/finding';

export const CHANGES = ['much_better', 'better', 'same', 'worse', 'much_worse'] as const;
export const DISTALS = ['back_only', 'buttock', 'thigh', 'knee', 'calf', 'foot'] as const;
export const NEUROLOGY = ['unchanged', 'better', 'worse', 'not_tested'] as const;

/** A follow-up while it is filled in. Null, or no key, is "not asked" and never "no". */
export type FollowUpDraft = Pick<
  FollowUp,
  'legPain' | 'backPain' | 'change' | 'distalLevel' | 'walkMinutes' | 'note'
> & {
  asterisks: AsteriskSign[];
  neurologyRechecked: FollowUp['neurologyRechecked'] | null;
  caudaEquina: Partial<Record<CesItem, Finding>>;
};

export const startDraft = (asterisks: AsteriskSign[]): FollowUpDraft => ({
  legPain: null,
  backPain: null,
  change: null,
  distalLevel: null,
  walkMinutes: null,
  asterisks,
  neurologyRechecked: null,
  caudaEquina: {},
  note: '',
});

export const unansweredOf = ({ caudaEquina }: FollowUpDraft): CesItem[] =>
  CES_ITEMS.filter((item) => (caudaEquina[item] ?? 'not_tested') === 'not_tested');

/** "No to all five" answers only what has no answer yet: a Yes given before is never taken back by it. */
export function noToOpen(caudaEquina: FollowUpDraft['caudaEquina']): FollowUpDraft['caudaEquina'] {
  const next = { ...caudaEquina };
  for (const item of CES_ITEMS) if ((next[item] ?? 'not_tested') === 'not_tested') next[item] = 'absent';
  return next;
}

/** What is recorded. A sign nobody measured today is left out; a question nobody asked is "not tested". */
export function followUpOf(draft: FollowUpDraft): FollowUp {
  const { asterisks, neurologyRechecked, caudaEquina, ...rest } = draft;
  const answer = (item: CesItem): Finding => caudaEquina[item] ?? 'not_tested';
  return {
    ...rest,
    asterisks: asterisks
      .filter(({ sign, today }) => sign.trim() !== '' && today.trim() !== '')
      .map(({ sign, today }) => ({ sign, today })),
    neurologyRechecked: neurologyRechecked ?? 'not_tested',
    caudaEquina: {
      saddle: answer('saddle'),
      bladder: answer('bladder'),
      bowel: answer('bowel'),
      sexual: answer('sexual'),
      bilateralLegs: answer('bilateralLegs'),
    },
  };
}

/** Whether anything at all was recorded: an empty visit is not worth a signature. */
export function isBlank(draft: FollowUpDraft): boolean {
  const followUp = followUpOf(draft);
  return (
    followUp.legPain === null &&
    followUp.backPain === null &&
    followUp.change === null &&
    followUp.distalLevel === null &&
    followUp.walkMinutes === null &&
    followUp.asterisks.length === 0 &&
    followUp.neurologyRechecked === 'not_tested' &&
    followUp.note.trim() === '' &&
    unansweredOf(draft).length === 5
  );
}

/** Field path → message key of what the shared schema refuses, as the server would say it. */
export function problemsOf(draft: FollowUpDraft): Record<string, string> {
  const parsed = followUpSchema.safeParse(followUpOf(draft));
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
}
