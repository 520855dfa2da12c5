import { addDays } from '../vocabulary/calendar';
import type { PlanClass, ScheduleEntry } from './plan';

type Rhythm = {
  contactDays: number;
  reviewDays: number;
  neuroDays: readonly number[];
  outcomeWeeks: readonly number[];
};

const WEEKLY_FOUR_THEN_FORTNIGHTLY = [7, 14, 21, 28, 42, 56, 70, 84];

/** Contacts and rechecks (treatment specification §6.2, §5.4; expert defaults). */
const RHYTHM: Record<PlanClass, Rhythm> = {
  RAD_HI: { contactDays: 4, reviewDays: 7, neuroDays: [7, 14, 21], outcomeWeeks: [2, 6, 12] },
  RADIC: {
    contactDays: 3,
    reviewDays: 7,
    neuroDays: WEEKLY_FOUR_THEN_FORTNIGHTLY,
    outcomeWeeks: [2, 6, 12, 26],
  },
  RAD_LO: { contactDays: 7, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  FORAM: { contactDays: 7, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  DGS: { contactDays: 7, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  SPL: { contactDays: 7, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  SOM: { contactDays: 10, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  SIJ: { contactDays: 10, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  HIP: { contactDays: 10, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
  NC_LSS: { contactDays: 7, reviewDays: 14, neuroDays: [28], outcomeWeeks: [6, 12, 26, 52] },
  NOCI: { contactDays: 7, reviewDays: 14, neuroDays: [], outcomeWeeks: [6, 12, 26] },
  MIXED: { contactDays: 7, reviewDays: 14, neuroDays: [14], outcomeWeeks: [6, 12] },
};

const RADICULAR: ReadonlySet<PlanClass> = new Set<PlanClass>(['RAD_HI', 'RAD_LO', 'RADIC', 'FORAM']);

/** Timed decision points of radicular pain (§6.5). */
const DECISION_POINTS = [
  {
    weeks: 2,
    text: 'Is the pain under control? If not, consider a medicines review or earlier specialist advice.',
  },
  { weeks: 4, text: 'Is phase 1 passed? If not, consider changing one part of the plan.' },
  {
    weeks: 6,
    text: 'If the leg pain is still disabling: consider MRI and a talk about injection or surgery (weeks 6 to 8).',
  },
  {
    weeks: 12,
    text: 'If it is still disabling: consider a surgical opinion; early and late surgery end alike at one year (Peul 2007).',
  },
] as const;

/** The most careful rhythm among the components, with real dates from the day the plan starts. */
export function scheduleFor(
  components: readonly PlanClass[],
  startOn: string,
  mostReviewDays: number,
): ScheduleEntry[] {
  const rhythms = components.map((part) => RHYTHM[part]);
  const contactDays = Math.min(...rhythms.map((rhythm) => rhythm.contactDays));
  const reviewDays = Math.min(mostReviewDays, ...rhythms.map((rhythm) => rhythm.reviewDays));
  const neuroDays =
    rhythms.map((rhythm) => rhythm.neuroDays).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const outcomeWeeks = [...new Set(rhythms.flatMap((rhythm) => rhythm.outcomeWeeks))];
  const entries: ScheduleEntry[] = [
    ...(contactDays < reviewDays
      ? [
          {
            kind: 'contact' as const,
            due: addDays(startOn, contactDays),
            text: 'Call or message: how is it going?',
          },
        ]
      : []),
    { kind: 'review', due: addDays(startOn, reviewDays), text: 'Visit: response, next step.' },
    ...neuroDays.map((days) => ({
      kind: 'neuro_recheck' as const,
      due: addDays(startOn, days),
      text: 'Strength, sensation and reflexes again.',
    })),
    ...outcomeWeeks.map((weeks) => ({
      kind: 'outcomes' as const,
      due: addDays(startOn, weeks * 7),
      text: `Outcome measures, week ${weeks}.`,
    })),
    ...(components.some((part) => RADICULAR.has(part))
      ? DECISION_POINTS.map(({ weeks, text }) => ({
          kind: 'decision_point' as const,
          due: addDays(startOn, weeks * 7),
          text,
        }))
      : []),
  ];
  return entries.toSorted((a, b) => a.due.localeCompare(b.due));
}
