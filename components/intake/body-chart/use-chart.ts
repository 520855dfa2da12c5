import { useMemo, useRef, useState } from 'react';
import type { Bound } from '@/components/forms/bound';
import { type Chart, chartOf, type SymptomKind, withAreas, withChart } from '@/domain/body-chart/chart';
import type { Area, Intake } from '@/domain/intake/schema';

/** Steps that can be taken back. */
const REMEMBERED = 100;

const same = (a: Chart, b: Chart) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The chart inside the draft, with undo and redo. What was changed elsewhere in between (another field, another window) is never
 * undone from here: then the steps are forgotten.
 */
export function useChart(intake: Bound<Intake>) {
  const { pain, symptoms } = intake.value ?? {};
  const chart = useMemo(
    () => chartOf({ ...(pain ? { pain } : {}), ...(symptoms ? { symptoms } : {}) }),
    [pain, symptoms],
  );
  const steps = useRef<{ past: Chart[]; future: Chart[]; last: Chart | null }>({
    past: [],
    future: [],
    last: null,
  });
  const [, redraw] = useState(0);

  const ours = () => steps.current.last !== null && same(steps.current.last, chart);
  const write = (next: Chart, past: Chart[], future: Chart[]) => {
    steps.current = { past: past.slice(-REMEMBERED), future, last: next };
    intake.update((before) => withChart(before ?? {}, next));
    redraw((count) => count + 1);
  };
  const change = (kind: SymptomKind, areas: readonly Area[]) => {
    const next = withAreas(chart, kind, areas);
    if (same(next, chart)) return;
    write(next, [...(ours() ? steps.current.past : []), chart], []);
  };
  const undo = () => {
    const { past, future } = steps.current;
    const before = past[past.length - 1];
    if (before && ours()) write(before, past.slice(0, -1), [chart, ...future]);
  };
  const redo = () => {
    const { past, future } = steps.current;
    const [after, ...rest] = future;
    if (after && ours()) write(after, [...past, chart], rest);
  };
  return {
    chart,
    change,
    undo,
    redo,
    canUndo: ours() && steps.current.past.length > 0,
    canRedo: ours() && steps.current.future.length > 0,
  };
}
