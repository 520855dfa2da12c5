import { describe, expect, it } from 'vitest';
import { type Intake, intakeSchema } from '../intake/schema';
import { wordsOf } from '../words';
import { coveredBy } from './areas';
import { chartOf, withAreas, withChart } from './chart';
import { cellsShowing } from './place';
import { inMapOf } from './root-maps';
import { type ChartPhrases, chartInWords } from './sentence';
import { VIEWS } from './views';

const words = wordsOf('en');
const SAY: ChartPhrases = {
  region: (region) => words.region[region],
  side: (side, regions) =>
    side === 'plain' ? regions : side === 'both' ? `${regions} on both sides` : `${side} ${regions}`,
  list: (list) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(list),
  details: ({ quality = [], nprs }) => [
    ...quality.map((one) => words.quality[one]),
    ...(typeof nprs === 'number' ? [`${nprs} of 10`] : []),
  ],
  area: (kind, number, where, details) =>
    `${kind}${number ? ` ${number}` : ''}: ${[where, ...details].join(', ')}.`,
};

const INTAKE: Intake = {
  story: 'Lifted a crate.',
  pain: {
    legSide: 'right',
    areas: [
      { region: 'buttock', side: 'right', quality: ['shooting'], nprs: 7 },
      { region: 'leg_post', side: 'right', quality: ['shooting'], nprs: 7 },
      { region: 'low_back', side: 'both', area: 2 },
    ],
  },
  symptoms: { heaviness: 'absent', numbness: [{ region: 'foot_lat', side: 'right' }] },
};

describe('the chart of an intake', () => {
  it('is said area by area, in the order of the body', () => {
    expect(chartInWords(chartOf(INTAKE), SAY)).toEqual([
      'pain 1: right buttock and calf, shooting, 7 of 10.',
      'pain 2: low back on both sides.',
      'numbness: right outer foot.',
    ]);
    expect(chartInWords(chartOf({}), SAY)).toEqual([]);
  });

  it('goes into the intake and out of it without touching anything else', () => {
    expect(withChart(INTAKE, chartOf(INTAKE))).toEqual(INTAKE);
    expect(withChart({}, chartOf({}))).toEqual({});
    expect(intakeSchema.safeParse(INTAKE).success).toBe(true);
  });

  it('drawing numbness says that there is numbness; clearing the drawing takes no answer back', () => {
    const chart = withAreas(chartOf({}), 'numbness', [{ region: 'foot_lat', side: 'left' }]);
    expect(withChart({}, chart)).toEqual({
      symptoms: { numbnessAny: 'present', numbness: [{ region: 'foot_lat', side: 'left' }] },
    });
    expect(withChart({}, withAreas(chart, 'numbness', []))).toEqual({ symptoms: { numbnessAny: 'present' } });
  });

  it('keeps drafts from before areas had numbers and details', () => {
    const old = { pain: { areas: [{ region: 'leg_lat', side: 'left' }] } };
    expect(intakeSchema.parse(old)).toEqual(old);
  });

  it('refuses a pain beyond 10 and a tenth area', () => {
    const area = (more: object) => ({ pain: { areas: [{ region: 'leg_lat', side: 'left', ...more }] } });
    expect(intakeSchema.safeParse(area({ nprs: 11 })).success).toBe(false);
    expect(intakeSchema.safeParse(area({ area: 10 })).success).toBe(false);
    expect(intakeSchema.safeParse(area({ depth: 'deep', constancy: 'intermittent' })).success).toBe(true);
  });
});

it('the same data colours the same cells, whatever order it was drawn in', () => {
  const cells = (areas: NonNullable<Intake['pain']>['areas']) =>
    VIEWS.flatMap((view) => cellsShowing(view, coveredBy(areas ?? [])).map((cell) => cell.id));
  const areas = INTAKE.pain?.areas ?? [];
  expect(cells([...areas].reverse())).toEqual(cells(areas));
  expect(cells([{ region: 'leg_lat', side: 'left' }])).toEqual([
    'front-leg_lat-left',
    'left-leg_lat-left',
    'back-leg_lat-left',
  ]);
  expect(cells([{ region: 'perineum_saddle', side: 'left' }])).toEqual([
    'front-perineum_saddle-midline',
    'back-perineum_saddle-midline',
  ]);
});

it('a drawing is compared with the map of a root, place by place (specification §4.1: L5, S1)', () => {
  const areas = [
    { region: 'thigh_lat', side: 'left' },
    { region: 'leg_lat', side: 'left' },
    { region: 'toe_great', side: 'left' },
    { region: 'heel_sole', side: 'left' },
  ] as const;
  expect(inMapOf('L5', [...areas])).toEqual({ inside: 3, drawn: 4 });
  expect(inMapOf('S1', [...areas])).toEqual({ inside: 1, drawn: 4 });
  expect(inMapOf('L5', [])).toEqual({ inside: 0, drawn: 0 });
});
