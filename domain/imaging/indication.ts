import type { MriIndication } from '../evaluation';

export type MriQuestion = {
  /** A cauda equina or cord rule of tier emergency or urgent fired. */
  caudaOrCord: boolean;
  motorRule: boolean;
  cancerOrInfectionRule: boolean;
  fractureRule: boolean;
  /** A red flag of any tier fired, or weakness is told or found. */
  redFlagOrWeakness: boolean;
  radicularOrClaudication: boolean;
  /** Weeks of the present episode; null: unknown. */
  weeks: number | null;
  /** Some care is recorded. */
  careTried: boolean;
  careFailed: boolean;
  /** Whether the care that failed had six weeks; null: not recorded. */
  careHadSixWeeks: boolean | null;
  priorSurgery: boolean;
  newOrWorse: boolean;
  worse: boolean;
  /** An MRI or CT is already recorded. */
  alreadyDone: boolean;
};

const ACR = 'ACR Appropriateness Criteria Low Back Pain 2021, JACR 18:S361';
const SPECIFICATION = 'Classification specification §5.5';

/** Weeks of care before an MRI may change what is done (ACR 2021 variant 3, found). */
export const WEEKS_OF_CARE = 6;

const SCAN = ' A scan is on record: weigh whether it still answers the question.';

/** Why no rule asks for an MRI yet: what is known of time and care, and what of it is not recorded. */
function waitsFor(question: MriQuestion): string {
  const { redFlagOrWeakness, weeks, worse, careTried, careFailed } = question;
  const early = weeks !== null && weeks < WEEKS_OF_CARE;
  if (early && !redFlagOrWeakness && !worse)
    return 'Not needed now: no red flag in what is recorded, and it began less than six weeks ago. An MRI would rarely change what is done.';
  const time = early
    ? 'It began less than six weeks ago. '
    : weeks === null
      ? 'When it began is not recorded. '
      : '';
  const care = !careTried
    ? 'No care is recorded. '
    : !careFailed
      ? 'Care is not recorded to have failed. '
      : question.careHadSixWeeks === false
        ? 'Care has not yet had six weeks. '
        : '';
  const flag = redFlagOrWeakness ? '' : 'No red flag in what is recorded. ';
  return `${flag}${time}${early ? '' : care}Consider an MRI if six weeks of care do not help.`;
}

/**
 * Whether an MRI would be considered, and by which rule. Unknown duration never counts as six weeks, and what is not recorded is said to
 * be so. Source: classification specification §5.5; where it is silent (a scan on record, care or onset not recorded) expert.
 */
export function indicateMri(question: MriQuestion): MriIndication {
  const { weeks, worse, careHadSixWeeks, alreadyDone } = question;
  const consider = (id: MriIndication['id'], text: string, source: string): MriIndication => ({
    id,
    indicated: true,
    text: `Consider ${text}.${alreadyDone ? SCAN : ''}`,
    source,
  });
  const not = (id: MriIndication['id'], text: string, source: string): MriIndication => ({
    id,
    indicated: false,
    text: question.redFlagOrWeakness ? `A red flag or weakness is recorded: weigh it first. ${text}` : text,
    source,
  });
  if (question.caudaOrCord)
    return {
      id: 'MRI-0',
      indicated: true,
      text: 'Emergency or urgent imaging goes with the red-flag rule that fired; see the urgency.',
      source: 'Classification specification §1',
    };
  if (question.motorRule)
    return consider(
      'MRI-1',
      'MRI now: a progressive or severe motor deficit',
      `${SPECIFICATION}; NHS Lothian foot-drop pathway`,
    );
  if (question.cancerOrInfectionRule)
    return consider(
      'MRI-4',
      'MRI without and with contrast: cancer or infection is suspected',
      `${ACR}, variant 7`,
    );
  if (question.fractureRule)
    return consider(
      'MRI-4',
      'an X-ray or CT first: a fracture is suspected. MRI (STIR) where bone is fragile',
      `${ACR}, variant 6`,
    );
  if (question.priorSurgery && question.newOrWorse)
    return consider(
      'MRI-3',
      'MRI without and with contrast: new or worsening symptoms after lumbar surgery',
      `${ACR}, variant 5`,
    );
  if (alreadyDone && !worse)
    return not('MRI-NONE', 'A scan is on record; nothing here asks for another.', SPECIFICATION);
  if (!question.radicularOrClaudication)
    return not('MRI-NONE', 'No rule for a lumbar MRI applies to the present picture.', ACR);
  // Care known to have had six weeks tells as much of the time as the day it began.
  const longEnough = weeks === null ? careHadSixWeeks : weeks >= WEEKS_OF_CARE && careHadSixWeeks !== false;
  if (question.careTried && question.careFailed && longEnough)
    return consider(
      'MRI-2',
      `MRI without contrast if an injection or surgery is a real option: ${
        careHadSixWeeks
          ? 'six weeks of care have not been enough'
          : 'care has not been enough, though whether it had six weeks is not recorded'
      }`,
      `${ACR}, variant 3`,
    );
  if (alreadyDone) return not('MRI-NONE', `The course is worsening.${SCAN}`, SPECIFICATION);
  return not('MRI-5', waitsFor(question), `${ACR}, variants 1–2; NICE NG59`);
}
