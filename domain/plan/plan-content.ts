import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import { durationWeeks } from '../intake/readings';
import { findingIn } from '../vocabulary/finding';
import type { Language } from '../words/language';
import { activityAdviceFor } from './activity-advice';
import { dailyMinutes, MOST_DAILY_MINUTES } from './daily-minutes';
import { doseFor } from './dose';
import { educationFor } from './education';
import { EXERCISES } from './exercises';
import type { ExerciseId } from './exercises/ids';
import { expectedCourseFor } from './expected-course';
import { type FlagReading, isPregnant } from './flags';
import { phasePath } from './phase-path';
import type { FiredInterlock, Irritability, PlanClass, PlanContent, PlanItem } from './plan';
import { NEURAL_CLASSES } from './plan-class';
import { precautionsFor } from './precautions';
import { FEWEST_EXERCISES } from './protocols/templates';
import type { PatientReading } from './read-patient';
import { referralCriteriaFor } from './referral-criteria';
import { scheduleFor } from './schedule';
import { whyOf } from './substitutions';
import { walkingDose, walkingStageFor } from './walking-stages';

const RECENT_WEEKS = 6;
const LOW_CONFIDENCE_REVIEW_DAYS = 7;
const POOR_SLEEP_HOURS = 6;
const POINTS_TO_GAIN = 3;

const TOO_LONG_A_DAY: Record<Language, FiredInterlock> = {
  en: {
    id: 'IL24',
    reason: 'More minutes a day than this irritability allows: the last exercises were left off.',
    override: 'Clinician.',
  },
};

/** How long a rise in leg pain may last (§1.1; expert default). */
const SETTLE: Record<Irritability, Record<Language, string>> = {
  IRR_HIGH: { en: 'Leg pain may rise by 1 point and must be back within 10 minutes.' },
  IRR_MOD: { en: 'Leg pain may rise by 2 points and must be back within 30 minutes.' },
  IRR_LOW: { en: 'Leg pain may rise by 2 points and must be back by the next morning.' },
};

/** Leaves off the last exercises until the day fits (IL24), but never below the fewest a plan holds. */
function trimmed(items: readonly PlanItem[], irritability: Irritability): PlanItem[] {
  const kept = [...items];
  while (kept.length > FEWEST_EXERCISES && dailyMinutes(kept) > MOST_DAILY_MINUTES[irritability]) kept.pop();
  return kept;
}

function educationOptions(
  { intake, imaging }: Facts,
  flags: FlagReading['flags'],
  persistentNervePain: boolean,
): Parameters<typeof educationFor>[1] {
  const sleepHours = intake.irritability?.sleepHours;
  return {
    poorSleep:
      (sleepHours != null && sleepHours < POOR_SLEEP_HOURS) || intake.symptoms?.sleepDisturbed === 'present',
    scanned: imaging.status === 'done',
    noTablets:
      flags.has('ANTICOAG') ||
      isPregnant(intake) ||
      flags.has('CARDIO_UNCLEARED') ||
      findingIn(intake.history, 'dialysis_or_renal_failure') === 'present',
    works: (intake.goals?.work ?? '') !== '',
    persistent: persistentNervePain,
  };
}

/** The patient's own activities with a step that can be seen in six weeks: three points of ten (§1.2 P3; expert default). */
const goalsOf = ({ goals }: Facts['intake']): string[] =>
  (goals?.activities ?? [])
    .filter(({ activity }) => activity.length > 0)
    .map(({ activity, score }) =>
      score == null
        ? activity
        : `${activity}: from ${score} to ${Math.min(10, score + POINTS_TO_GAIN)} of 10 in 6 weeks`,
    );

const reviewDaysOf = (evaluation: Evaluation, { interlocks }: PatientReading): number =>
  interlocks.fired.some(({ id }) => id === 'IL16')
    ? Math.min(LOW_CONFIDENCE_REVIEW_DAYS, evaluation.reviewWithinDays)
    : evaluation.reviewWithinDays;

type Source = {
  facts: Facts;
  evaluation: Evaluation;
  asOf: string;
  language: Language;
  reading: PatientReading;
};
type Chosen = {
  given: readonly ExerciseId[];
  extras: readonly ExerciseId[];
  planClass: PlanClass;
  components: readonly PlanClass[];
};

/** The whole plan around the chosen exercises: doses, education, dates, when to refer, and what to ask before signing. */
export function planContentOf(
  { facts, evaluation, asOf, language, reading }: Source,
  chosen: Chosen,
): PlanContent {
  const { intake } = facts;
  const irritability = reading.irritability.level;
  const weeks = durationWeeks(intake, asOf);
  const stage = chosen.given.includes('W01') ? walkingStageFor(intake.pain?.walkMinutes) : null;
  const { flags } = reading.flags;
  const itemOf = (exercise: ExerciseId): PlanItem => ({
    exercise,
    dose:
      exercise === 'W01' && stage !== null
        ? walkingDose(stage)
        : doseFor(EXERCISES[exercise].dose, {
            irritability,
            recent: weeks !== null && weeks < RECENT_WEEKS,
            phase: reading.phase,
          }),
    why:
      whyOf(exercise, { facts, components: chosen.components }) || EXERCISES[exercise].text[language].purpose,
    note: '',
  });
  const nerve = chosen.components.some((part) => NEURAL_CLASSES.has(part));
  const deficit = evaluation.radiculopathy === 'probable' || evaluation.radiculopathy === 'definite';
  const wanted = chosen.given.map(itemOf);
  const items = trimmed(wanted, irritability);
  return {
    planClass: chosen.planClass,
    phase: reading.phase,
    irritability,
    items,
    path: phasePath(
      {
        phase: reading.phase,
        components: chosen.components,
        flags,
        now: items.map(({ exercise }) => exercise),
      },
      language,
    ),
    extras: chosen.extras.map(itemOf),
    education: educationFor(
      chosen.components,
      educationOptions(facts, flags, nerve && weeks !== null && weeks >= RECENT_WEEKS),
      language,
    ),
    activityAdvice: activityAdviceFor(intake, language),
    precautions: precautionsFor({
      facts,
      evaluation,
      asOf,
      reading,
      exercises: items.map(({ exercise }) => exercise),
      language,
    }),
    goals: goalsOf(intake),
    limits: {
      maxLegPainRise: irritability === 'IRR_HIGH' ? 1 : 2,
      settleText: SETTLE[irritability][language],
    },
    walkingStage: stage,
    schedule: scheduleFor({
      components: chosen.components,
      intake,
      flags,
      startOn: asOf,
      mostReviewDays: reviewDaysOf(evaluation, reading),
      language,
    }),
    referralCriteria: referralCriteriaFor(
      {
        components: chosen.components,
        flags,
        deficit,
        facts,
        startOn: asOf,
      },
      language,
    ),
    interlocks: [
      ...reading.interlocks.fired,
      ...(items.length < wanted.length ? [TOO_LONG_A_DAY[language]] : []),
    ],
    expectedCourse: expectedCourseFor(chosen.planClass, language),
    messageToPatient: '',
  };
}
