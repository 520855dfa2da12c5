import type { PlanClass, ScheduleEntry } from '../../plan/plan';
import { addDays } from '../../vocabulary/calendar';
import type { CaseHistory } from '../case-history';
import type { ResponseState } from '../check-in';
import type { Discharge } from '../discharge';
import type { Who } from '../due-items';
import type { ProgressEntry } from '../progress-entry';
import type { ReclassifyReason } from '../reclassify-when';
import type { ToDoId } from '../to-do';

/** Day 0 of every timeline: a Monday. */
export const DAY_0 = '2026-01-05';
export const onDay = (day: number): string => addDays(DAY_0, day);

type Measured = Partial<Omit<ProgressEntry, 'on' | 'review'>>;
/** What was measured on a day; what is left out was not measured. */
export type Point = readonly [day: number, by: 'visit' | 'check_in', measured: Measured];

/** What has to be said of the case on a day. What is left out is not judged. */
export type Said = {
  day: number;
  state?: ResponseState;
  toDo?: readonly ToDoId[];
  not?: readonly ToDoId[];
  /** Who has to act on one of them. */
  who?: Partial<Record<ToDoId, Who>>;
  by?: Partial<Record<ToDoId, number>>;
  due?: readonly ScheduleEntry['kind'][];
  overdueDays?: Partial<Record<ScheduleEntry['kind'], number>>;
  reclassify?: readonly ReclassifyReason[];
  discharge?: Discharge;
  aboveAtWeek?: 6 | 12 | null;
  /** Where it is written. */
  source: string;
};

/** An invented course of up to a year and what must be said at each date. */
export type Timeline = {
  id: string;
  story: string;
  planClass: PlanClass;
  points: readonly Point[];
  /** Days on which visits, rechecks, decision points and measures were planned. */
  schedule: readonly (readonly [day: number, kind: ScheduleEntry['kind']])[];
  /** Share of the exercises done in the week before each day named; the last one holds. Null: nothing reported. */
  adherence?: readonly (readonly [day: number, share: number | null])[];
  lastHeard?: readonly number[];
  emergencyClosedOn?: number;
  neurologyOpen?: readonly [from: number, to: number];
  therapistAway?: readonly [from: number, to: number];
  closedOn?: number;
  says: readonly Said[];
};

const VISITS: ReadonlySet<string> = new Set(['contact', 'review', 'neuro_recheck']);

const lastUpTo = <Value>(list: readonly (readonly [number, Value])[], day: number): Value | null =>
  list.filter(([at]) => at <= day).at(-1)?.[1] ?? null;

/** The history as it is known on a day: nothing of what comes later. */
export function historyOn(timeline: Timeline, day: number): CaseHistory {
  const { points, schedule } = timeline;
  const known = points.filter(([at]) => at <= day);
  const lastSeen = known.filter(([, by]) => by === 'visit').at(-1)?.[0] ?? null;
  const heard = [
    ...known.filter(([, by]) => by === 'check_in').map(([at]) => at),
    ...(timeline.lastHeard ?? []),
  ]
    .filter((at) => at <= day)
    .sort((a, b) => a - b)
    .at(-1);
  const planned = schedule.map(([at, kind]): ScheduleEntry => ({ kind, due: onDay(at), text: kind }));
  const next = (kinds: ReadonlySet<string>) =>
    planned.find(({ kind, due }) => kinds.has(kind) && (lastSeen === null || due > onDay(lastSeen)))?.due ??
    null;
  const within = (span: readonly [number, number] | undefined) =>
    span !== undefined && day >= span[0] && day <= span[1];
  const answered = known.filter(([, , { disability }]) => disability !== undefined).at(-1)?.[0];
  const danger = known.filter(([, , { danger }]) => danger).at(-1)?.[0];
  const closed = timeline.closedOn !== undefined && timeline.closedOn <= day;
  return {
    startedOn: DAY_0,
    closedOn: closed ? onDay(timeline.closedOn ?? 0) : null,
    planClass: timeline.planClass,
    entries: known.map(
      ([at, by, measured]): ProgressEntry => ({
        on: onDay(at),
        review: by === 'visit',
        legPain: null,
        backPain: null,
        change: null,
        distalLevel: null,
        walkMinutes: null,
        neurologyWorse: null,
        danger: false,
        ...measured,
      }),
    ),
    adherenceShare: lastUpTo(timeline.adherence ?? [], day),
    lastHeardOn: heard === undefined ? null : onDay(heard),
    lastAnsweredOn: answered === undefined ? null : onDay(answered),
    lastSeenOn: lastSeen === null ? null : onDay(lastSeen),
    schedule: planned,
    nextDueOn: next(VISITS),
    recheckDueOn: next(new Set(['neuro_recheck'])),
    emergencyOpen: danger !== undefined && (timeline.emergencyClosedOn ?? Number.POSITIVE_INFINITY) > day,
    neurologyOpen: within(timeline.neurologyOpen),
    therapistPresent: !within(timeline.therapistAway),
  };
}
