import { runsOf } from '@/components/charts/pain-chart';
import { addDays } from '@/domain/vocabulary/calendar';
import { marksOf, PLOT, type TimeAxis, weekTicks, xOf, yOf } from './axis';
import type { CaseProgressRecord } from './record';

type Measure = CaseProgressRecord['measures'][number];
type Curve = CaseProgressRecord['curve'];

const HEIGHT = 160;

/** The curve as percent of the first value: a dashed line, and above it how far a patient may lie before it is looked at. */
function Expected({
  curve,
  axis,
  measure,
  baseline,
}: {
  curve: NonNullable<Curve>;
  axis: TimeAxis;
  measure: Measure;
  baseline: number;
}) {
  const at = (more: number) =>
    curve.points
      .map(([week, percent]) => ({
        on: addDays(axis.from, week * 7),
        value: (baseline * (percent + more)) / 100,
      }))
      .filter(({ on }) => on <= axis.to)
      .map(({ on, value }) => `${xOf(axis, on).toFixed(1)},${yOf(measure, value).toFixed(1)}`);
  const line = at(0);
  const upper = at(30);
  return (
    <g>
      <polygon points={[...line, ...upper.toReversed()].join(' ')} fill="var(--accent-soft)" opacity="0.6" />
      <polyline
        points={line.join(' ')}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="2 5"
        strokeWidth="1.5"
      />
    </g>
  );
}

/** When the plan changed: a line through every chart, numbered as in the list below. */
function PlanMarks({ plans, axis }: { plans: readonly { number: number; on: string }[]; axis: TimeAxis }) {
  return (
    <g>
      {plans
        .filter(({ on }) => on >= axis.from && on <= axis.to)
        .map(({ number, on }) => (
          <g key={number}>
            <line
              x1={xOf(axis, on)}
              x2={xOf(axis, on)}
              y1={PLOT.top}
              y2={PLOT.bottom}
              stroke="var(--line-2)"
              strokeDasharray="3 3"
            />
            <text x={xOf(axis, on) + 3} y={PLOT.top + 8} fontSize="10" fill="var(--ink-2)">
              {number}
            </text>
          </g>
        ))}
    </g>
  );
}

/** One measure over the time of the case. Gaps stay gaps; the table beside it says the same in numbers. */
export function MeasureChart({
  measure,
  axis,
  curve,
  plans,
  label,
}: {
  measure: Measure;
  axis: TimeAxis;
  curve: Curve;
  plans: readonly { number: number; on: string }[];
  label: string;
}) {
  const marks = marksOf(measure);
  const runs = runsOf(measure.points);
  return (
    <svg
      viewBox={`0 0 ${PLOT.width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="h-auto w-full max-sm:[&_text]:text-[20px]"
    >
      {marks?.band ? (
        <rect
          x={PLOT.left}
          width={PLOT.right - PLOT.left}
          y={yOf(measure, marks.band[1])}
          height={yOf(measure, marks.band[0]) - yOf(measure, marks.band[1])}
          fill="var(--sunk)"
        />
      ) : null}
      {curve && marks ? (
        <Expected curve={curve} axis={axis} measure={measure} baseline={marks.baseline} />
      ) : null}
      {[measure.least, (measure.least + measure.most) / 2, measure.most].map((tick) => (
        <g key={tick}>
          <line
            x1={PLOT.left}
            x2={PLOT.right}
            y1={yOf(measure, tick)}
            y2={yOf(measure, tick)}
            stroke="var(--line)"
          />
          <text
            x={PLOT.left - 6}
            y={yOf(measure, tick) + 4}
            textAnchor="end"
            fontSize="11"
            fill="var(--ink-2)"
          >
            {Math.round(tick * 10) / 10}
          </text>
        </g>
      ))}
      {weekTicks(axis).map(({ week, on }) => (
        <text
          key={week}
          x={xOf(axis, on)}
          y={HEIGHT - 8}
          textAnchor="middle"
          fontSize="11"
          fill="var(--ink-2)"
        >
          {week}
        </text>
      ))}
      <PlanMarks plans={plans} axis={axis} />
      {marks?.line != null ? (
        <line
          x1={PLOT.left}
          x2={PLOT.right}
          y1={yOf(measure, marks.line)}
          y2={yOf(measure, marks.line)}
          stroke="var(--good)"
          strokeDasharray="1 4"
          strokeLinecap="round"
          strokeWidth="2"
        />
      ) : null}
      {runs.map((run) => (
        <polyline
          key={run[0]?.on}
          points={run
            .map(({ on, value }) => `${xOf(axis, on).toFixed(1)},${yOf(measure, value).toFixed(1)}`)
            .join(' ')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      ))}
      {runs.flat().map(({ on, value }, index) => (
        <circle
          key={`${on} ${index}`}
          cx={xOf(axis, on)}
          cy={yOf(measure, value)}
          r="3.5"
          fill="var(--accent)"
        />
      ))}
    </svg>
  );
}
