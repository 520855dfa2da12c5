'use client';
import { useTranslations } from 'next-intl';
import { memo, useMemo, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { coveredBy } from '@/domain/body-chart/areas';
import type { BodyView, Cell } from '@/domain/body-chart/body-view';
import { type Chart, SYMPTOM_KINDS, type SymptomKind } from '@/domain/body-chart/chart';
import { drawnAreas } from '@/domain/body-chart/drawn-areas';
import { cellsShowing } from '@/domain/body-chart/place';
import { type Direction, stepFrom } from '@/domain/body-chart/steps';
import { areaOf, middleOf, type Point } from '@/domain/drawing/geometry';
import { polygonPath, smoothPath } from '@/domain/drawing/svg-path';
import type { Region } from '@/domain/vocabulary/regions';
import styles from './body-chart.module.css';
import { patternId } from './patterns';
import { useInk } from './use-ink';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Where the badges of the three kinds stand around the middle of a cell. */
const BADGE_SHIFT: Record<SymptomKind, number> = { pain: 0, numbness: 12, tingling: -12 };

type Badge = { id: string; at: Point; text: string };

/** One view of the body: what is drawn on it, and a place to draw, by pen, finger, mouse or keys. */
export const Figure = memo(function Figure({
  view,
  chart,
  chartId,
  tool,
  map,
  nameOf,
  onStroke,
  onToggle,
  onKey,
  readOnly,
}: {
  view: BodyView;
  chart: Chart;
  chartId: string;
  tool: SymptomKind | 'erase';
  /** Regions of the root map to compare with. */
  map: readonly Region[] | null;
  nameOf: (cell: Cell, drawn: { kind: SymptomKind; number: number }[]) => string;
  onStroke: (view: BodyView, line: Point[]) => void;
  onToggle: (cell: Cell) => void;
  /** A key that is no arrow and no Enter; true when it was used. */
  onKey: (key: string, undoing: boolean) => boolean;
  readOnly: boolean;
}) {
  const t = useTranslations('assessment.bodyChart');
  const { surface, ink, handlers } = useInk((line) => onStroke(view, line), !readOnly);
  const [current, setCurrent] = useState(view.cells[0]);
  const [focused, setFocused] = useState<Cell | null>(null);
  const shape = useMemo(() => shapeOf(view), [view]);
  const painted = useMemo(
    () => paintedOn(view, chart, (kind, number) => t(`badge.${kind}`, { number })),
    [view, chart, t],
  );
  const clip = `${chartId}-${view.id}`;

  const goTo = (target: Element, cell: Cell | null) => {
    if (!cell) return;
    setCurrent(cell);
    target.ownerDocument.getElementById(`${chartId}-${cell.id}`)?.focus();
  };

  return (
    <figure className={classNames(styles[view.id], 'm-0 min-w-0')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that groups its own check boxes */}
      <svg
        ref={surface}
        viewBox={view.box.join(' ')}
        role="group"
        aria-label={t('figure', { view: t(`views.${view.id}`) })}
        className={styles.view}
        // Reached by drawing, not by Tab: undo and the keys of the tools then work as they do on its regions.
        tabIndex={readOnly ? undefined : -1}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || readOnly || event.altKey) return;
          if (onKey(event.key, event.ctrlKey || event.metaKey)) event.preventDefault();
        }}
        {...handlers}
      >
        <clipPath id={clip}>
          {shape.outlines.map((d) => (
            <path key={d} d={d} />
          ))}
        </clipPath>
        {/* Lines first, skin over them: where arm and trunk overlap no line runs through the body. */}
        <g className={styles.still}>
          {shape.outlines.map((d) => (
            <path key={d} d={d} className={styles.outline} />
          ))}
        </g>
        {shape.outlines.map((d) => (
          <path key={d} d={d} className={styles.skin} />
        ))}
        <g clipPath={`url(#${clip})`} className={styles.still}>
          {view.cells.map((cell) => (
            <path key={cell.id} d={shape.cells.get(cell.id)} className={styles.seam} />
          ))}
          {SYMPTOM_KINDS.map((kind) => (
            <g key={kind} className={styles[kind]}>
              {[...painted.cells[kind].keys()].map((id) => (
                <g key={id}>
                  <path d={shape.cells.get(id)} className={styles.tint} />
                  <path d={shape.cells.get(id)} fill={`url(#${patternId(chartId, kind)})`} />
                  <path d={shape.cells.get(id)} className={styles.edge} />
                </g>
              ))}
            </g>
          ))}
          {map
            ? view.cells
                .filter((cell) => map.includes(cell.region))
                .map((cell) => <path key={cell.id} d={shape.cells.get(cell.id)} className={styles.map} />)
            : null}
        </g>
        <g className={styles.still}>
          {shape.marks.map((d) => (
            <path key={d} d={d} className={styles.mark} />
          ))}
        </g>
        {view.cells.map((cell) => {
          const drawn = SYMPTOM_KINDS.flatMap((kind) => {
            const number = painted.cells[kind].get(cell.id);
            return number === undefined ? [] : [{ kind, number }];
          });
          return (
            // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing cannot be an input
            <path
              key={cell.id}
              id={`${chartId}-${cell.id}`}
              d={shape.cells.get(cell.id)}
              className={styles.cell}
              role="checkbox"
              data-place={`${cell.side} ${cell.region}`}
              aria-checked={tool === 'erase' ? drawn.length > 0 : painted.cells[tool].has(cell.id)}
              aria-disabled={readOnly || undefined}
              aria-label={nameOf(cell, drawn)}
              tabIndex={cell === current ? 0 : -1}
              onClick={() => readOnly || onToggle(cell)}
              onFocus={() => setFocused(cell)}
              onBlur={() => setFocused(null)}
              onKeyDown={(event) => {
                const direction = ARROWS[event.key];
                const command = event.ctrlKey || event.metaKey;
                if (direction && !command) goTo(event.currentTarget, stepFrom(view, cell, direction));
                else if (readOnly) return;
                else if (!command && (event.key === 'Enter' || event.key === ' ')) onToggle(cell);
                else if (event.altKey || !onKey(event.key, command)) return;
                event.preventDefault();
              }}
            />
          );
        })}
        {focused ? (
          <>
            <path d={shape.cells.get(focused.id)} className={styles.focus} />
            <path d={shape.cells.get(focused.id)} className={styles.focusLine} />
          </>
        ) : null}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing, said in the names of its parts */}
        <g aria-hidden="true">
          {painted.badges.map(({ id, at: [x, y], text }) => (
            <text key={id} x={x} y={y + 5} className={styles.badge}>
              {text}
            </text>
          ))}
          {shape.sides.map(({ side, x, y }) => (
            <text key={side} x={x} y={y} className={styles.letter}>
              {t(`sideLetter.${side}`)}
            </text>
          ))}
        </g>
        <polyline ref={ink} className={classNames(styles.ink, styles[tool])} />
      </svg>
      <figcaption className="pt-1 text-center text-xs text-ink-2">{t(`views.${view.id}`)}</figcaption>
    </figure>
  );
});

/** What never changes of a view: paths, and where the letters of the sides stand. */
function shapeOf(view: BodyView) {
  const [left, top, width, height] = view.box;
  const sided = (['left', 'right'] as const).flatMap((side) => {
    const xs = view.cells.filter((cell) => cell.side === side).map((cell) => middleOf(cell.polygon)[0]);
    if (xs.length === 0) return [];
    const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    return [{ side, onLeft: mean < left + width / 2 }];
  });
  return {
    outlines: view.outlines.map((outline) => smoothPath(outline, true)),
    marks: view.marks.map((mark) => smoothPath(mark, false)),
    cells: new Map(view.cells.map((cell) => [cell.id, polygonPath(cell.polygon)])),
    sides:
      sided.length < 2
        ? []
        : sided.map(({ side, onLeft }) => ({
            side,
            x: onLeft ? left + 14 : left + width - 14,
            y: view.id === 'soles' ? top + height - 8 : top + 60,
          })),
  };
}

/** The coloured cells of a view, each with the number of its area, and one badge for each area on its largest cell. */
function paintedOn(
  view: BodyView,
  chart: Chart,
  badgeOf: (kind: SymptomKind, number: number) => string,
): { cells: Record<SymptomKind, Map<string, number>>; badges: Badge[] } {
  const cells = { pain: new Map(), numbness: new Map(), tingling: new Map() };
  const badges: Badge[] = [];
  for (const kind of SYMPTOM_KINDS) {
    for (const { number } of drawnAreas(chart[kind])) {
      const shown = cellsShowing(view, coveredBy(chart[kind], number));
      for (const cell of shown) cells[kind].set(cell.id, number);
      const largest = shown.toSorted((a, b) => areaOf(b.polygon) - areaOf(a.polygon))[0];
      if (!largest) continue;
      const [x, y] = middleOf(largest.polygon);
      badges.push({ id: `${kind}${number}`, at: [x, y + BADGE_SHIFT[kind]], text: badgeOf(kind, number) });
    }
  }
  return { cells, badges };
}
