import { FOLLOW_UP_PART, type KeptPart } from '@/components/forms/device/draft-vault';
import { sameAnswers } from '@/components/forms/same-answers';
import type { AsteriskSign } from '@/domain/progress/asterisk-signs';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import { type FollowUpDraft, followUpOf, startDraft } from './follow-up-draft';

/** A recording that left this page: it may have reached the server. */
export type SentFollowUp = { followUp: FollowUp; idempotencyKey: string };
/** A follow-up this device had kept, and when it was written. */
export type BroughtBack = {
  draft: FollowUpDraft;
  sent: SentFollowUp | null;
  keptAt: string;
  /** Written on an earlier day: what was denied then is asked again. */
  askAgain: boolean;
  /** It was sent, is in the record as it was sent, and was changed afterwards. */
  changedSince: boolean;
};

type Visits = readonly { assessmentId: string; followUp: FollowUp }[];

type Place = { caseId: string; patientId: string; page: string };

/** The follow-up as this device keeps it. `known`: the visits on the case when it was begun. */
export const partOf = (
  { caseId, patientId, page }: Place,
  { draft, sent, known, at }: { draft: FollowUpDraft; sent: SentFollowUp | null; known: unknown; at: Date },
): KeptPart => ({
  assessmentId: caseId,
  patientId,
  section: FOLLOW_UP_PART,
  page,
  typed: draft,
  base: known,
  baseVersion: 0,
  unanswered: sent,
  keptAt: at.toISOString(),
});

/** The five questions belong to the day of the visit: a No of another day answers nothing, a Yes is never taken back. */
const standing = (caudaEquina: FollowUpDraft['caudaEquina']): FollowUpDraft['caudaEquina'] =>
  Object.fromEntries(Object.entries(caudaEquina).filter(([, answer]) => answer === 'present'));

/** As the record stores it: two that say the same are the same. */
const storedAs = (followUp: unknown): FollowUp | undefined => followUpSchema.safeParse(followUp).data;

/** Whether what was sent reached the server before the page went away: a visit that was not there when it was begun says the same. */
function sentArrived({ base, unanswered }: KeptPart, visits: Visits): boolean {
  const sent = unanswered as SentFollowUp | null;
  if (!sent) return false;
  const stored = storedAs(sent.followUp);
  const known = Array.isArray(base) ? base : [];
  return visits.some(
    ({ assessmentId, followUp }) => !known.includes(assessmentId) && sameAnswers(followUp, stored),
  );
}

/** Whether all of it is in the record. What was changed after it was sent is not, and stays. */
export function hasArrived(part: KeptPart, visits: Visits): boolean {
  if (!sentArrived(part, visits)) return false;
  const typed = storedAs(followUpOf({ ...startDraft([]), ...(part.typed as FollowUpDraft) }));
  return sameAnswers(typed, storedAs((part.unanswered as SentFollowUp).followUp));
}

/** What was kept, to go on from `now`. What a sign was last time is as the case says it now. */
export function broughtBack(part: KeptPart, signs: AsteriskSign[], visits: Visits, now: Date): BroughtBack {
  const { typed, unanswered, keptAt } = part;
  const kept = { ...startDraft(signs), ...(typed as FollowUpDraft) };
  const askAgain = new Date(keptAt).toDateString() !== now.toDateString();
  const draft = askAgain ? { ...kept, caudaEquina: standing(kept.caudaEquina) } : kept;
  const asterisks = draft.asterisks.map((kept) => ({
    ...kept,
    last: signs.find(({ sign }) => sign === kept.sign)?.last ?? kept.last,
  }));
  const changedSince = sentArrived(part, visits);
  return {
    draft: { ...draft, asterisks },
    sent: changedSince ? null : (unanswered as SentFollowUp | null),
    keptAt,
    askAgain,
    changedSince,
  };
}
