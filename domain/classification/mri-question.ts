import type { Concern, UrgencyTier } from '../evaluation';
import type { MriQuestion } from '../imaging/indication';
import { countedFindings } from '../imaging/scan-read';
import { findingIn } from '../vocabulary/finding';
import type { Classified } from './classify-case';

const EARLY: readonly UrgencyTier[] = ['emergency', 'urgent'];
const NOT_ROUTINE: readonly UrgencyTier[] = ['emergency', 'urgent', 'soon'];

/** What the MRI rules ask, read from the case. */
export function mriQuestionOf({ reading, scored }: Classified): MriQuestion {
  const { intake } = reading.facts;
  const fired = (concerns: readonly Concern[], tiers: readonly UrgencyTier[]) =>
    reading.urgency.rules.some((rule) => concerns.includes(rule.concern) && tiers.includes(rule.tier));
  const care = intake.episode?.careTried ?? [];
  const probability = (id: string) => scored.find((one) => one.id === id)?.probability ?? 0;
  const trend = intake.episode?.trend;
  return {
    tier: reading.urgency.tier,
    caudaOrCord: fired(['cauda_equina', 'myelopathy'], EARLY),
    motorRule: fired(['motor_deficit'], EARLY),
    cancerOrInfectionRule: fired(['malignancy', 'infection', 'spinal_tumour'], NOT_ROUTINE),
    fractureRule: fired(['fracture'], NOT_ROUTINE),
    radicularOrClaudication: probability('radicular') + probability('claudication') >= 0.5,
    weeks: reading.weeks,
    careTried: care.length > 0,
    careFailed:
      intake.generalHealth?.noImprovementAfterSixWeeksCare === 'present' ||
      care.some(
        (one) =>
          one.effect === 'none' ||
          one.effect === 'partial' ||
          one.effect === 'temporary' ||
          one.effect === 'worse',
      ),
    priorSurgery: findingIn(intake.history, 'lumbar_surgery_previous') === 'present',
    newOrWorse:
      trend === 'worsening' || trend === 'rapidly_worsening' || (reading.weeks !== null && reading.weeks < 6),
    alreadyDone: reading.facts.imaging.status === 'done' || countedFindings(reading.facts.imaging).length > 0,
  };
}
