import type { Cloth } from '../body/flesh';
import type { DrawnArrow } from './arrows';
import { type Frame, onSheet } from './frame';
import { type Circle, cornered, lineThrough, threadRound } from './outline';
import type { Painted } from './scene';

/** Line widths in screen pixels, whatever the size of the sheet. */
const LINE = { near: 1.5, far: 1.1, thing: 1.1 } as const;
const KEEP = { vectorEffect: 'non-scaling-stroke' } as const;

const FILL: Record<Cloth, string> = {
  skin: 'var(--figure-skin)',
  shirt: 'var(--figure-shirt)',
  trousers: 'var(--figure-trousers)',
  hair: 'var(--figure-hair)',
  eye: 'var(--figure-eye)',
};
const FAR_FILL: Record<Cloth, string> = {
  skin: 'var(--figure-far-skin)',
  shirt: 'var(--figure-far-shirt)',
  trousers: 'var(--figure-far-trousers)',
  hair: 'var(--figure-hair)',
  eye: 'var(--figure-eye)',
};

type BodyPart = Extract<Painted, { what: 'body' }>;

/** One part of the body: its outline once round everything it is made of, then the colours without lines. */
function Part({ painted, frame }: { painted: BodyPart; frame: Frame }) {
  const { pieces, far, seam, part } = painted;
  const path = (circles: readonly Circle[]) => threadRound(circles.map((circle) => onSheet(frame, circle)));
  const drawn = pieces.map(({ cloth, circles }) => ({ cloth, d: path(circles) }));
  const fill = far ? FAR_FILL : FILL;
  const runs: { cloth: Cloth; d: string }[] = [];
  for (const { cloth, d } of drawn) {
    const last = runs.at(-1);
    if (last?.cloth === cloth) last.d += d;
    else runs.push({ cloth, d });
  }
  return (
    <>
      <path
        d={drawn.map(({ d }) => d).join('')}
        stroke={far ? 'var(--figure-far-line)' : 'var(--figure-line)'}
        strokeWidth={2 * (far ? LINE.far : LINE.near)}
        {...KEEP}
      />
      {runs.map(({ cloth, d }, i) => (
        <path key={i} d={d} fill={fill[cloth]} />
      ))}
      {seam ? <path d={path(seam)} fill={fill[part.endsWith('Arm') ? 'shirt' : 'trousers']} /> : null}
    </>
  );
}

function Thing({ painted, frame }: { painted: Exclude<Painted, BodyPart>; frame: Frame }) {
  const on = (circles: readonly Circle[]) => circles.map((circle) => onSheet(frame, circle));
  if (painted.what === 'hull') {
    const d = threadRound(on(painted.circles));
    if (painted.tone === 'floor') return <path d={d} fill="var(--figure-floor)" />;
    if (painted.tone === 'water') return <path d={d} fill="var(--figure-water)" opacity={0.55} />;
    return (
      <path
        d={d}
        fill={painted.tone === 'soft' ? 'var(--figure-soft)' : 'var(--figure-thing)'}
        stroke="var(--figure-thing-line)"
        strokeWidth={LINE.thing}
        {...KEEP}
      />
    );
  }
  if (painted.what === 'faces') {
    return (
      <g stroke="var(--figure-thing-line)" strokeWidth={LINE.thing} strokeLinejoin="round">
        {painted.faces.map(({ top, corners }) => {
          const d = cornered(on(corners), true);
          return (
            <path key={d} d={d} fill={top ? 'var(--figure-thing)' : 'var(--figure-thing-side)'} {...KEEP} />
          );
        })}
      </g>
    );
  }
  const points = on(painted.points);
  const d = painted.bent ? lineThrough(points) : cornered(points);
  const width = painted.weight * frame.scale;
  return painted.tone === 'band' ? (
    <path
      d={d}
      fill="none"
      stroke="var(--figure-band)"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ) : (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke="var(--figure-thing-line)" strokeWidth={width} />
      <path d={d} stroke="var(--figure-thing)" strokeWidth={Math.max(0.1, width - 1.4)} />
    </g>
  );
}

function head(tip: Circle, from: Circle, size: number): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number, reach: number) => ({
    x: tip.x + Math.cos(angle + turn) * reach,
    y: tip.y + Math.sin(angle + turn) * reach,
  });
  return cornered([corner(0, 2.5), corner(2.62, size), corner(-2.62, size)], true);
}

/** An arrow; `bold` for small pictures. */
export function ArrowPath({
  arrow,
  frame,
  bold = false,
}: {
  arrow: DrawnArrow;
  frame: Frame;
  bold?: boolean;
}) {
  const width = bold ? 5.5 : 3.4;
  const size = bold ? 14 : 9;
  const points = arrow.points.map((point) => onSheet(frame, point));
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return null;
  return (
    <g stroke="var(--figure-halo)" strokeLinejoin="round" strokeLinecap="round">
      <path d={lineThrough(points)} fill="none" strokeWidth={width + 3} />
      <path d={lineThrough(points)} fill="none" stroke="var(--figure-arrow)" strokeWidth={width} />
      <path d={head(last, before, size)} fill="var(--figure-arrow)" strokeWidth={1} />
      {arrow.both ? <path d={head(first, second, size)} fill="var(--figure-arrow)" strokeWidth={1} /> : null}
    </g>
  );
}

/** A painted scene on the sheet. */
export function Drawing({ painted, frame }: { painted: readonly Painted[]; frame: Frame }) {
  return painted.map((item, i) =>
    item.what === 'body' ? (
      <Part key={item.part} painted={item} frame={frame} />
    ) : (
      <Thing key={i} painted={item} frame={frame} />
    ),
  );
}

const LENS: Circle = { x: 44, y: 46, r: 37 };
const LENS_SCALE = 1.9;

/** A part drawn larger in a circle of its own, in the free corner above the body. */
export function CloseUp({ painted }: { painted: Painted }) {
  if (painted.what !== 'body') return null;
  const frame = { scale: LENS_SCALE, x: LENS.x, y: LENS.y + 3 };
  return (
    <>
      <circle
        cx={LENS.x}
        cy={LENS.y}
        r={LENS.r}
        fill="var(--figure-thing-side)"
        stroke="var(--figure-thing-line)"
        strokeWidth={LINE.thing}
        {...KEEP}
      />
      <Part painted={painted} frame={frame} />
    </>
  );
}
