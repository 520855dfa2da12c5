import { describe, expect, it } from 'vitest';
import { PLAN } from '../testing/plan';
import { isEdited, mergedPlan, threeWayRows } from './three-way';

const item = (exercise: 'N01' | 'C01' | 'H04', reps: string) => ({
  ...(PLAN.items[0] as (typeof PLAN.items)[number]),
  exercise,
  dose: { ...(PLAN.items[0] as (typeof PLAN.items)[number]).dose, reps },
});
const was = { ...PLAN, items: [item('N01', '8'), item('C01', '10')], messageToPatient: '' };
const mine = {
  ...was,
  items: [item('N01', '5'), item('C01', '10')],
  messageToPatient: 'Ring if it gets worse.',
};
const would = { ...was, items: [item('C01', '12'), item('H04', '8')], phase: 'P2' as const };
const rows = threeWayRows(was, mine, would);
const rowOf = (key: string) => rows.find((row) => row.key === key);

describe('what was generated, is edited and would be generated', () => {
  it('lists each difference once, exercises one by one, and nothing that is equal', () =>
    expect(rows.map(({ key }) => key)).toEqual([
      'phase',
      'items.N01',
      'items.C01',
      'items.H04',
      'messageToPatient',
    ]));

  it('suggests the side that alone has changed', () => {
    expect(rowOf('phase')).toMatchObject({ suggested: 'would', bothChanged: false });
    expect(rowOf('items.C01')).toMatchObject({ suggested: 'would', bothChanged: false });
    expect(rowOf('items.H04')).toMatchObject({ suggested: 'would', was: null, mine: null });
    expect(rowOf('messageToPatient')).toMatchObject({ suggested: 'mine', bothChanged: false });
  });

  it('suggests the edit where both have changed, and says so', () =>
    expect(rowOf('items.N01')).toMatchObject({ suggested: 'mine', bothChanged: true, would: null }));

  it('decides nothing by itself when it is not known what was generated', () =>
    expect(
      threeWayRows(null, mine, would).every(
        ({ suggested, bothChanged }) => suggested === 'mine' && bothChanged,
      ),
    ).toBe(true));

  it('merges by the choices, and by the suggestions where nobody chose', () => {
    const merged = mergedPlan(mine, would, rows, new Map());
    expect(merged.items.map(({ exercise, dose }) => `${exercise} ${dose.reps}`)).toEqual([
      'N01 5',
      'C01 12',
      'H04 8',
    ]);
    expect(merged).toMatchObject({ phase: 'P2', messageToPatient: 'Ring if it gets worse.' });
    const other = mergedPlan(
      mine,
      would,
      rows,
      new Map([
        ['items.N01', 'would'],
        ['phase', 'mine'],
      ]),
    );
    expect(other.items.map(({ exercise }) => exercise)).toEqual(['C01', 'H04']);
    expect(other.phase).toBe(mine.phase);
  });

  it('knows an edited plan', () => {
    expect(isEdited(was, was)).toBe(false);
    expect(isEdited(was, mine)).toBe(true);
    expect(isEdited(null, mine)).toBe(true);
  });
});
