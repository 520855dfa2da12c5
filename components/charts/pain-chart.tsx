import type { ReactNode } from 'react';

export type PainPoint = { on: string; value: number | null };

const DAY = 86_400_000;
const time = (on: string) => Date.parse(`${on}T00:00:00Z`);

/** Splits a series where a measure is missing, so that a gap stays a gap. */
export function runsOf(points: readonly PainPoint[]): { on: string; value: number }[][] {
  const runs: { on: string; value: number }[][] = [[]];
  for (const { on, value } of points) {
    if (value === null) runs.push([]);
    else runs[runs.length - 1]?.push({ on, value });
  }
  return runs.filter((run) => run.length > 0);
}

/** The drawing's width and where the scores lie, for what a caller draws behind the series. */
export const CHART = { left: 28, width: 300 } as const;
export const chartHeightOf = (value: number): number => 8 + (1 - value / 10) * 132;

/** Pain 0–10 over real dates. Series differ by dash as well as by colour; the caller gives the table twin. */
export function PainChart({
  series,
  label,
  ends,
  children,
}: {
  series: { name: string; points: PainPoint[]; dashed?: boolean }[];
  label: string;
  /** The first and the last day, written out, under the axis. */
  ends: { first: string; last: string };
  children?: ReactNode;
}) {
  const days = series.flatMap(({ points }) => points.map(({ on }) => time(on)));
  if (days.length === 0) return null;
  const first = Math.min(...days);
  const last = Math.max(...days, first + DAY);
  const x = (on: string) => CHART.left + ((time(on) - first) / (last - first)) * CHART.width;
  const y = chartHeightOf;
  return (
    <svg viewBox="0 0 340 166" role="img" aria-label={label} className="h-auto w-full">
      {[0, 5, 10].map((tick) => (
        <g key={tick}>
          <line x1="28" x2="328" y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x="20" y={y(tick) + 4} textAnchor="end" fontSize="11" fill="var(--ink-2)">
            {tick}
          </text>
        </g>
      ))}
      <text x={CHART.left} y="161" fontSize="11" fill="var(--ink-2)">
        {ends.first}
      </text>
      <text x={CHART.left + CHART.width} y="161" textAnchor="end" fontSize="11" fill="var(--ink-2)">
        {ends.last}
      </text>
      {children}
      {series.map(({ name, points, dashed }) => (
        <g key={name} style={{ color: dashed ? 'var(--ink-2)' : 'var(--accent)' }}>
          {runsOf(points).map((run) => (
            <polyline
              key={run[0]?.on}
              points={run.map(({ on, value }) => `${x(on).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray={dashed ? '4 4' : undefined}
            />
          ))}
          {runsOf(points)
            .flat()
            .map(({ on, value }, index) => (
              <circle
                key={`${on}-${index}`}
                cx={x(on)}
                cy={y(value)}
                r="3"
                fill={dashed ? 'var(--card)' : 'currentColor'}
                stroke="currentColor"
                strokeWidth="1.5"
              />
            ))}
        </g>
      ))}
    </svg>
  );
}
