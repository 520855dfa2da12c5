import { caseProgress } from '@/domain/progress/case-progress';
import { EXPECTED_CURVE, EXPECTED_CURVE_SOURCE, RADICULAR_CLASSES } from '@/domain/progress/expected-curve';
import type { ProgressEntry } from '@/domain/progress/progress-entry';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { changeFor } from '@/domain/questionnaires/describe-score';
import type { Population } from '@/domain/questionnaires/interpret-change';
import { NPRS_BACK } from '@/domain/questionnaires/nprs-back';
import { NPRS_LEG } from '@/domain/questionnaires/nprs-leg';
import { populationsOf } from '@/domain/questionnaires/patient-group';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn } from '../calendar';
import { plansOfCase } from '../plans/queries';
import { planSummary } from '../plans/shown-plan';
import { groupingOf } from '../questionnaires/due';
import type { Response } from '../questionnaires/history';
import { questionnairesIn } from '../questionnaires/in-clinic';
import { bannerOf } from './banner';
import { findCase } from './find-case';
import { historyOf, recordedIn } from './history';
import { trendOf } from './queries';

type Point = { on: string; value: number | null };
type Threshold = { points: number; source: string; population: Population };

/** One measure over the whole case, with what a change has to reach. Null points are gaps. */
export type Measure = {
  id: string;
  name: string;
  least: number;
  most: number;
  higherIsBetter: boolean;
  unit: 'points' | 'minutes';
  points: Point[];
  /** From the first known value: the change patients call important, and the error of measurement. */
  important: Threshold | null;
  error: Threshold | null;
};

const atBaseline = (
  threshold: { value: number; unit: 'points' | 'share'; source: string; population: Population } | null,
  baseline: number,
): Threshold | null =>
  threshold && {
    points: threshold.unit === 'share' ? threshold.value * baseline : threshold.value,
    source: threshold.source,
    population: threshold.population,
  };

type Populations = readonly [Population, ...Population[]];

/** Thresholds of an instrument for this patient; null where nobody measured them. */
function thresholdsOf(questionnaire: Questionnaire, baseline: number | null, populations: Populations) {
  if (baseline === null) return { important: null, error: null };
  const { mcid, mdc } = changeFor(questionnaire, null, null, populations);
  return { important: atBaseline(mcid, baseline), error: atBaseline(mdc, baseline) };
}

function ofInstrument(
  questionnaire: Questionnaire,
  responses: readonly Response[],
  populations: Populations,
): Measure | null {
  const scale = questionnaire.scales.find(({ id }) => id === questionnaire.total) ?? questionnaire.scales[0];
  const points = responses
    .filter((one) => one.questionnaire === questionnaire.id)
    .map(
      ({ on, score }): Point => ({ on, value: scale ? (score.subscales[scale.id]?.value ?? null) : null }),
    );
  if (!scale || points.length === 0) return null;
  const baseline = points.find(({ value }) => value !== null)?.value ?? null;
  return {
    id: questionnaire.id,
    name: questionnaire.name.en,
    least: scale.least,
    most: scale.most,
    higherIsBetter: scale.direction === 'higher_is_better',
    unit: 'points',
    points,
    ...thresholdsOf(questionnaire, baseline, populations),
  };
}

/** Walking gained counts from 30 % on (treatment specification §5.3; expert default). */
const WALK_SHARE = 0.3;
const WALK_SOURCE = 'Treatment specification §5.3: 30 % of the distance or time (expert default)';
/** The axis of walking goes at least this far, in minutes. */
const WALK_AXIS_MINUTES = 30;

/** Minutes of walking; nothing when nobody asked. */
function walkOf(entries: readonly ProgressEntry[]): Measure[] {
  const points = entries.map(({ on, walkMinutes }): Point => ({ on, value: walkMinutes }));
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const baseline = known[0];
  if (baseline === undefined) return [];
  return [
    {
      id: 'walk',
      name: 'Walking, minutes',
      least: 0,
      most: Math.max(WALK_AXIS_MINUTES, ...known),
      higherIsBetter: true,
      unit: 'minutes',
      points,
      important: { points: baseline * WALK_SHARE, source: WALK_SOURCE, population: 'physiotherapy' },
      error: null,
    },
  ];
}

const PAIN = { least: 0, most: 10, higherIsBetter: false, unit: 'points' } as const;

/** How a case goes: the measures over one time axis, what the course says, and when the plan changed. */
export async function progressOfCase(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  const today = await clinicToday(action);
  const recorded = await recordedIn(action, caseId);
  const history = await historyOf(action, found, recorded);
  const [nearest, ...others] = populationsOf(await groupingOf(action, found));
  const populations: Populations = [nearest ?? 'low_back_pain', ...others];
  const trend = trendOf(recorded.visits, recorded.checkIns);
  const pain = (id: 'legPain' | 'backPain', questionnaire: Questionnaire): Measure => {
    const points = trend.map((point): Point => ({ on: point.on, value: point[id] }));
    const baseline = points.find(({ value }) => value !== null)?.value ?? null;
    return {
      id,
      name: questionnaire.name.en,
      ...PAIN,
      points,
      ...thresholdsOf(questionnaire, baseline, populations),
    };
  };
  const measured = (await questionnairesIn(action))
    .filter(({ id }) => id !== 'nprs-leg' && id !== 'nprs-back')
    .map((one) => ofInstrument(one, recorded.responses, populations));
  const plans = await plansOfCase(action, caseId);
  await recordEvent(action, { event: 'case.progress_viewed', patientId: found.patientId, subjectId: caseId });
  return {
    banner: await bannerOf(action, found, today),
    caseId,
    today,
    startedOn: fromDateColumn(found.openedOn),
    status: found.status,
    progress: caseProgress(history, today),
    curve:
      history.planClass !== null && RADICULAR_CLASSES.has(history.planClass)
        ? { points: EXPECTED_CURVE, source: EXPECTED_CURVE_SOURCE }
        : null,
    measures: [
      pain('legPain', NPRS_LEG),
      pain('backPain', NPRS_BACK),
      ...walkOf(history.entries),
      ...measured.filter((measure) => measure !== null),
    ],
    plans: plans
      .filter(({ status, errorMarks }) => status !== 'draft' && errorMarks.length === 0)
      .map(planSummary),
  };
}
