/** A score of 0–10 over time as a small line. The label says it in words; a gap in the data is not joined up from nothing. */
export function Sparkline({
  points,
  label,
  tone = 'accent',
  width = 120,
  height = 28,
}: {
  points: readonly number[];
  label: string;
  tone?: 'accent' | 'danger' | 'watch' | 'good';
  width?: number;
  height?: number;
}) {
  if (points.length === 0) return null;
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0;
  const place = (value: number, index: number) => ({
    x: 4 + index * step,
    y: 4 + (1 - value / 10) * (height - 8),
  });
  const placed = points.map(place);
  const last = placed[placed.length - 1];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      style={{ color: `var(--${tone})` }}
    >
      <polyline
        points={placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {last ? <circle cx={last.x} cy={last.y} r="3" fill="currentColor" /> : null}
    </svg>
  );
}
