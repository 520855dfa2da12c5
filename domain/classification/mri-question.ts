import type { Concern, UrgencyTier } from '../evaluation';
import { type MriQuestion, WEEKS_OF_CARE } from '../imaging/indication';
import { countedFindings } from '../imaging/scan-read';
import { findingIn } from '../vocabulary/finding';
import type { Classified } from './classify-case';

const EARLY: readonly UrgencyTier[] = ['emergency', 'urgent'];
const NOT_ROUTINE: readonly UrgencyTier[] = ['emergency', 'urgent', 'soon'];

/** Whether care had six weeks. One kind that did is enough; several short ones may have been given side by side: that is not known. */
function hadSixWeeks(weeks: readonly (number | null)[]): boolean | null {
  if (weeks.some((one) => one !== null && one >= WEEKS_OF_CARE)) return true;
  const together = weeks.reduce((sum: number, one) => sum + (one ?? WEEKS_OF_CARE), 0);
  return together < WEEKS_OF_CARE ? false : null;
}

/** What the MRI rules ask, read from the case. */
export function mriQuestionOf({ reading, scored }: Classified): MriQuestion {
  const { intake } = reading.facts;
  const fired = (concerns: readonly Concern[], tiers: readonly UrgencyTier[]) =>
    reading.urgency.rules.some((rule) => concerns.includes(rule.concern) && tiers.includes(rule.tier));
  const care = intake.episode?.careTried ?? [];
  // Rest is not the care whose failing calls for a scan (ACR 2021: medical management and physical therapy).
  const failed = care.filter(({ what, effect }) => what !== 'rest' && effect && effect !== 'good');
  const stated = intake.generalHealth?.noImprovementAfterSixWeeksCare === 'present';
  const probability = (id: string) => scored.find((one) => one.id === id)?.probability ?? 0;
  const trend = intake.episode?.trend;
  const worse = trend === 'worsening' || trend === 'rapidly_worsening';
  return {
    caudaOrCord: fired(['cauda_equina', 'myelopathy'], EARLY),
    motorRule: fired(['motor_deficit'], EARLY),
    cancerOrInfectionRule: fired(['malignancy', 'infection', 'spinal_tumour'], NOT_ROUTINE),
    fractureRule: fired(['fracture'], NOT_ROUTINE),
    redFlagOrWeakness:
      reading.urgency.rules.length > 0 ||
      reading.weak.size > 0 ||
      intake.symptoms?.weakness?.reported === 'present',
    radicularOrClaudication: probability('radicular') + probability('claudication') >= 0.5,
    weeks: reading.weeks,
    careTried: stated || care.length > 0,
    careFailed: stated || failed.length > 0,
    careHadSixWeeks: stated || hadSixWeeks(failed.map(({ weeks }) => weeks ?? null)),
    priorSurgery: findingIn(intake.history, 'lumbar_surgery_previous') === 'present',
    newOrWorse: worse || (reading.weeks !== null && reading.weeks < 6),
    worse,
    alreadyDone: reading.facts.imaging.status === 'done' || countedFindings(reading.facts.imaging).length > 0,
  };
}
