import { reportedWeakness } from '../intake/readings';
import type { Intake } from '../intake/schema';
import { addDays } from '../vocabulary/calendar';
import type { Language } from '../words/language';
import { careClock, legPainSince } from './care-clock';
import type { FlagReading } from './flags';
import type { PlanClass, ScheduleEntry } from './plan';

type Rhythm = {
  contactDays: number;
  /** Days between visits: the first four, then the later ones. */
  reviewDays: readonly [early: number, later: number];
  /** Days between neurological rechecks; null: at every visit that changes something. */
  neuroDays: readonly [early: number, later: number] | null;
  outcomeWeeks: readonly number[];
};

/** How far ahead visits are planned: an episode of care as §6.5 times it (expert default). */
const HORIZON_DAYS = 84;
const EARLY_VISITS = 4;

const usual = (contactDays: number): Rhythm => ({
  contactDays,
  reviewDays: [14, 14],
  neuroDays: [14, 14],
  outcomeWeeks: [6, 12],
});

/** Contacts and rechecks (treatment specification §6.2, §5.4; expert defaults). */
const RHYTHM: Record<PlanClass, Rhythm> = {
  RAD_HI: { contactDays: 4, reviewDays: [7, 14], neuroDays: [7, 14], outcomeWeeks: [2, 6, 12] },
  RADIC: { contactDays: 3, reviewDays: [7, 14], neuroDays: [7, 14], outcomeWeeks: [2, 6, 12, 26] },
  RAD_LO: usual(7),
  FORAM: usual(7),
  DGS: usual(7),
  SPL: usual(7),
  SOM: usual(10),
  SIJ: usual(10),
  HIP: usual(10),
  NC_LSS: { contactDays: 7, reviewDays: [14, 14], neuroDays: [28, 28], outcomeWeeks: [6, 12, 26, 52] },
  NOCI: { contactDays: 7, reviewDays: [14, 14], neuroDays: null, outcomeWeeks: [6, 12, 26] },
  MIXED: usual(7),
};

/** Days from the start, up to the horizon: four at the early interval, the rest at the later one. */
function repeated([early, later]: readonly [number, number]): number[] {
  const days: number[] = [];
  for (let day = early; day <= HORIZON_DAYS; day += days.length < EARLY_VISITS ? early : later)
    days.push(day);
  return days;
}

const shortest = (intervals: readonly (readonly [number, number])[]): readonly [number, number] => [
  Math.min(...intervals.map(([early]) => early)),
  Math.min(...intervals.map(([, later]) => later)),
];

const RADICULAR: ReadonlySet<PlanClass> = new Set<PlanClass>(['RAD_HI', 'RAD_LO', 'RADIC', 'FORAM']);

/** Months after the leg pain began at which its course is judged anew (§6.5). */
const LATE_POINTS = [
  {
    weeks: 26,
    text: {
      en: 'Six months of leg pain. If it is still disabling: surgery before 6 to 12 months went with a faster and better recovery (NASS 2014, grade B).',
    },
  },
  { weeks: 52, text: { en: 'A year of leg pain: consider the pathway for persistent pain.' } },
] as const;

/** Timed decision points of radicular pain (§6.5): care from the start of the plan, the pain's own age from its onset. */
function decisionPoints(intake: Intake, startOn: string): { due: string; text: Record<Language, string> }[] {
  const { imagingOn, surgeryOn } = careClock(intake, startOn);
  const since = legPainSince(intake, startOn) ?? startOn;
  return [
    {
      due: addDays(startOn, 14),
      text: {
        en: 'Is the pain under control? If not, consider a medicines review or earlier specialist advice.',
      },
    },
    {
      due: addDays(startOn, 28),
      text: { en: 'Is phase 1 passed? If not, consider changing one part of the plan.' },
    },
    {
      due: imagingOn,
      text: {
        en: 'If the leg pain is still disabling: consider MRI and a talk about injection or surgery (weeks 6 to 8).',
      },
    },
    {
      due: surgeryOn,
      text: {
        en: 'If it is still disabling: consider a surgical opinion; early and late surgery end alike at one year (Peul 2007).',
      },
    },
    ...LATE_POINTS.map(({ weeks, text }) => ({ due: addDays(since, weeks * 7), text })).filter(
      ({ due }) => due > startOn,
    ),
  ];
}

/** After twelve weeks a radiculopathy is re-examined monthly up to six months (§1.7). */
const LATE_RECHECK_DAYS = [112, 140, 168] as const;
const WEEKLY = 7;
/** A weakness younger than two weeks is called about within 48 hours (U3, §6.2). */
const NEW_WEAKNESS_DAYS = 14;
const NEW_WEAKNESS_CONTACT_DAYS = 2;

const STEPS = {
  en: {
    contact: 'Call or message: how is it going?',
    review: 'Visit: response, next step.',
    neuroRecheck: 'Strength, sensation and reflexes again.',
    outcomes: (week: number) => `Outcome measures, week ${week}.`,
  },
} satisfies Record<Language, unknown>;

/**
 * The most careful rhythm among the components, with real dates from the day the plan starts to twelve weeks on. The first
 * visit comes no later than the evaluation asks for; a deficit not yet seen stable is examined weekly (IL29).
 */
export function scheduleFor({
  components,
  intake,
  flags,
  startOn,
  mostReviewDays,
  language,
}: {
  components: readonly PlanClass[];
  intake: Intake;
  flags: FlagReading['flags'];
  startOn: string;
  mostReviewDays: number;
  language: Language;
}): ScheduleEntry[] {
  const rhythms = components.map((part) => RHYTHM[part]);
  const unstable = flags.has('DEFICIT_UNSTABLE');
  const { onsetDays, finding } = reportedWeakness(intake);
  const newWeakness =
    unstable && finding === 'present' && onsetDays !== null && onsetDays < NEW_WEAKNESS_DAYS;
  const contactDays = Math.min(
    ...rhythms.map((rhythm) => rhythm.contactDays),
    ...(newWeakness ? [NEW_WEAKNESS_CONTACT_DAYS] : []),
  );
  const visits = repeated(shortest(rhythms.map((rhythm) => rhythm.reviewDays)));
  const firstVisit = Math.min(mostReviewDays, visits[0] ?? mostReviewDays);
  const reviewDays = [firstVisit, ...visits.filter((day) => day > firstVisit)];
  const rechecks = [
    ...rhythms.flatMap((rhythm) => (rhythm.neuroDays ? [rhythm.neuroDays] : [])),
    ...(unstable ? [[WEEKLY, 2 * WEEKLY] as const] : []),
  ];
  const neuroDays = [
    ...(rechecks.length > 0 ? repeated(shortest(rechecks)) : []),
    ...(components.includes('RADIC') ? LATE_RECHECK_DAYS : []),
  ];
  const outcomeWeeks = [...new Set(rhythms.flatMap((rhythm) => rhythm.outcomeWeeks))];
  const words = STEPS[language];
  const at = (kind: ScheduleEntry['kind'], days: number, text: string): ScheduleEntry => ({
    kind,
    due: addDays(startOn, days),
    text,
  });
  const entries = [
    ...(contactDays < firstVisit ? [at('contact', contactDays, words.contact)] : []),
    ...reviewDays.map((days) => at('review', days, words.review)),
    ...neuroDays.map((days) => at('neuro_recheck', days, words.neuroRecheck)),
    ...outcomeWeeks.map((weeks) => at('outcomes', weeks * 7, words.outcomes(weeks))),
    ...(components.some((part) => RADICULAR.has(part))
      ? decisionPoints(intake, startOn).map((point) => ({
          kind: 'decision_point' as const,
          due: point.due,
          text: point.text[language],
        }))
      : []),
  ];
  return entries.toSorted((a, b) => a.due.localeCompare(b.due));
}
