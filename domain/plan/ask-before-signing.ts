import { pulses } from '../exam/readings';
import type { Facts } from '../facts';
import type { HistoryItem } from '../intake/items';
import { durationWeeks } from '../intake/readings';
import { findingIn } from '../vocabulary/finding';
import type { PlanFlag } from './plan-flag';

/** History that decides about harm, in the words of the question. */
const HISTORY: Partial<Record<HistoryItem, string>> = {
  osteoporosis: 'osteoporosis',
  steroid_long_term: 'long-term steroids',
  anticoagulant: 'anticoagulants',
  cancer: 'history of cancer',
  diabetes: 'diabetes',
  unstable_heart_or_lung: 'heart and lung disease',
  uncontrolled_blood_pressure: 'blood pressure',
  inflammatory_arthritis: 'inflammatory arthritis',
};

const CHILDBEARING_YEARS = { from: 12, to: 55 };
const FALLS_FROM_YEARS = 65;

/** Facts the library needs and the record does not hold yet: never assumed to be absent. */
const CHECKED_IN_CLINIC =
  'Check before the first session: knee, shoulder or wrist pain, open wounds, joint replacement rules, cannot stand 10 seconds with feet one before the other.';

function unaskedHistory({ intake, person }: Facts): string[] {
  const open = (item: HistoryItem) => {
    const finding = findingIn(intake.history, item);
    return finding === 'not_tested' || finding === 'unable';
  };
  const { ageYears, sex } = person;
  const mayBePregnant =
    sex !== 'male' &&
    (ageYears === null || (ageYears >= CHILDBEARING_YEARS.from && ageYears <= CHILDBEARING_YEARS.to));
  const { pregnancyWeeks, weeksSinceSpinalSurgery, fallsLastYear } = intake.generalHealth ?? {};
  const asked = Object.entries(HISTORY).flatMap(([item, words]) =>
    open(item as HistoryItem) ? [words] : [],
  );
  return [
    ...asked,
    ...(mayBePregnant && open('pregnant') && pregnancyWeeks == null ? ['pregnancy'] : []),
    ...(open('lumbar_surgery_previous') && weeksSinceSpinalSurgery == null ? ['spinal surgery'] : []),
    ...(fallsLastYear == null && (ageYears === null || ageYears >= FALLS_FROM_YEARS)
      ? ['falls in the last year']
      : []),
    ...(ageYears === null ? ['age'] : []),
  ];
}

/**
 * What nobody recorded and a safe plan rests on. An unknown fact sets no flag, so it stands here as a question before
 * signing and is never taken as "no".
 */
export function askBeforeSigning(facts: Facts, flags: ReadonlySet<PlanFlag>, asOf: string): string[] {
  const { intake, exam } = facts;
  const unasked = unaskedHistory(facts);
  const operated =
    findingIn(intake.history, 'lumbar_surgery_previous') === 'present' ||
    findingIn(intake.history, 'recent_spinal_procedure') === 'present' ||
    intake.episode?.manner === 'after_procedure';
  return [
    unasked.length > 0 && `Ask before signing, nobody recorded it: ${unasked.join(', ')}.`,
    operated &&
      intake.generalHealth?.weeksSinceSpinalSurgery == null &&
      'Ask before signing: when the spinal surgery or procedure was.',
    durationWeeks(intake, asOf) === null &&
      'Ask before signing: when it began. Until then treat bending with a load as too early.',
    flags.has('NC_LSS') &&
      pulses(exam) === null &&
      'Feel the foot pulses before walking is built up: nobody recorded them.',
    CHECKED_IN_CLINIC,
  ].filter((line) => typeof line === 'string');
}
