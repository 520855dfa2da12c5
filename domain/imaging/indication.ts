import type { MriIndication, UrgencyTier } from '../evaluation';

export type MriQuestion = {
  tier: UrgencyTier;
  /** A cauda equina or cord rule of tier emergency or urgent fired. */
  caudaOrCord: boolean;
  motorRule: boolean;
  cancerOrInfectionRule: boolean;
  fractureRule: boolean;
  radicularOrClaudication: boolean;
  /** Weeks of the present episode; null: unknown. */
  weeks: number | null;
  careTried: boolean;
  careFailed: boolean;
  priorSurgery: boolean;
  newOrWorse: boolean;
  /** An MRI or CT is already recorded. */
  alreadyDone: boolean;
};

const ACR = 'ACR Appropriateness Criteria Low Back Pain 2021, JACR 18:S361';

/** Weeks of care before an MRI may change what is done (ACR 2021 variant 3, found). */
export const WEEKS_OF_CARE = 6;

/**
 * Whether an MRI would be considered, and by which rule. Unknown duration never counts as six weeks.
 * Source: classification specification §5.5.
 */
export function indicateMri(question: MriQuestion): MriIndication {
  if (question.caudaOrCord)
    return {
      id: 'MRI-0',
      indicated: true,
      text: 'Emergency or urgent imaging goes with the red-flag rule that fired; see the urgency panel.',
      source: 'Classification specification §1',
    };
  if (question.motorRule)
    return {
      id: 'MRI-1',
      indicated: true,
      text: 'Consider MRI now: a progressive or severe motor deficit.',
      source: 'Classification specification §5.5; NHS Lothian foot-drop pathway',
    };
  if (question.cancerOrInfectionRule)
    return {
      id: 'MRI-4',
      indicated: true,
      text: 'Consider MRI without and with contrast: cancer or infection is suspected.',
      source: `${ACR}, variant 7`,
    };
  if (question.fractureRule)
    return {
      id: 'MRI-4',
      indicated: true,
      text: 'Consider an X-ray or CT first: a fracture is suspected. MRI (STIR) where bone is fragile.',
      source: `${ACR}, variant 6`,
    };
  if (question.alreadyDone && !question.newOrWorse)
    return {
      id: 'MRI-NONE',
      indicated: false,
      text: 'Imaging is already recorded; nothing here asks for more.',
      source: 'Classification specification §5.5',
    };
  if (question.priorSurgery && question.newOrWorse)
    return {
      id: 'MRI-3',
      indicated: true,
      text: 'Consider MRI without and with contrast: new or worsening symptoms after lumbar surgery.',
      source: `${ACR}, variant 5`,
    };
  if (!question.radicularOrClaudication)
    return {
      id: 'MRI-NONE',
      indicated: false,
      text: 'No rule for a lumbar MRI applies to the present picture.',
      source: ACR,
    };
  if (question.weeks !== null && question.weeks >= WEEKS_OF_CARE && question.careTried && question.careFailed)
    return {
      id: 'MRI-2',
      indicated: true,
      text: 'Consider MRI without contrast if an injection or surgery is a real option: six weeks of care have not been enough.',
      source: `${ACR}, variant 3`,
    };
  return {
    id: 'MRI-5',
    indicated: false,
    text: 'Not needed now: no red flag, and care has not yet had six weeks. An MRI would rarely change what is done.',
    source: `${ACR}, variants 1–2; NICE NG59`,
  };
}
