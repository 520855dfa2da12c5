'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { middleOf } from '@/domain/drawing/geometry';
import { polygonPath, smoothPath } from '@/domain/drawing/svg-path';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import {
  ARCH_LINES,
  AXIAL_BOX,
  DISC_OUTLINE,
  FACETS,
  NUCLEUS_OUTLINE,
  ROOT_DOTS,
  SAC_OUTLINE,
  ZONE_CELLS,
  type ZoneCell,
} from '@/domain/spine-picture/axial';
import { findingsIn, rootsIn, signOf, type ZonePlace } from '@/domain/spine-picture/placed';
import type { PictureLevel } from '@/domain/spine-picture/sagittal';
import { materialOnSlice } from '@/domain/spine-picture/shapes';
import { Badges } from './badges';
import { HATCHED, hatchId } from './hatch';
import styles from './spine-picture.module.css';

const sameZone = (a: ZonePlace | null, b: ZonePlace) => a?.zone === b.zone && a.side === b.side;

/** The slice through one level: every zone is a button, and what is found in it is drawn there. */
export function AxialView({
  pictureId,
  findings,
  level,
  place,
  onPlace,
  readOnly,
}: {
  pictureId: string;
  findings: readonly ImagingFindingEntry[];
  level: PictureLevel;
  place: ZonePlace | null;
  /** `byKey`: the place was set with Enter, so the focus may move on to what can be entered there. */
  onPlace: (place: ZonePlace, byKey: boolean) => void;
  readOnly: boolean;
}) {
  const t = useTranslations('assessment.mri');
  const words = useWords();
  const [current, setCurrent] = useState(ZONE_CELLS[4]);
  const [focused, setFocused] = useState<ZoneCell | null>(null);
  const idOf = ({ zone, side }: ZonePlace) => `${pictureId}-${zone}-${side}`;
  const nameOf = (cell: ZoneCell) => {
    const here = findingsIn(findings, level, cell);
    return t('picture.zone', {
      side: t(`sides.${cell.side}`),
      zone: words.zone[cell.zone],
      findings:
        here.length === 0
          ? t('picture.nothingHere')
          : here.map(({ number, entry }) => `${number} ${words.imaging[entry.finding]}`).join(', '),
    });
  };
  const go = (from: Element, cell: ZoneCell, step: number) => {
    const next = ZONE_CELLS[ZONE_CELLS.indexOf(cell) + step];
    if (!next) return;
    setCurrent(next);
    from.ownerDocument.getElementById(idOf(next))?.focus();
  };
  const roots = { exiting: rootsIn(level, 'foraminal')[0], traversing: rootsIn(level, 'subarticular')[0] };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that groups its own buttons
    <svg
      viewBox={AXIAL_BOX.join(' ')}
      className={styles.drawing}
      role="group"
      aria-label={t('picture.slice', { level: words.level[level] })}
    >
      <path d={smoothPath(DISC_OUTLINE, true)} className={styles.disc} />
      <path d={smoothPath(NUCLEUS_OUTLINE, true)} className={styles.core} />
      {ARCH_LINES.map((line, at) => (
        <path key={at} d={smoothPath(line, false)} className={styles.line} />
      ))}
      {FACETS.map((line, at) => (
        <path key={at} d={smoothPath(line, true)} className={styles.bone} />
      ))}
      <path d={smoothPath(SAC_OUTLINE, true)} className={styles.sac} />
      {ZONE_CELLS.map((cell) => (
        <path key={idOf(cell)} d={polygonPath(cell.polygon)} className={styles.zone} />
      ))}
      {(['exiting', 'traversing'] as const).flatMap((which) =>
        (['right', 'left'] as const).map((side) => {
          const [cx, cy] = ROOT_DOTS[which][side];
          return <circle key={`${which} ${side}`} cx={cx} cy={cy} r="5.5" className={styles.root} />;
        }),
      )}
      {ZONE_CELLS.flatMap((cell) =>
        findingsIn(findings, level, cell).map(({ number, entry }) => {
          const sign = signOf(entry.finding);
          return HATCHED.has(sign) ? (
            <path
              key={`${idOf(cell)} ${number}`}
              d={polygonPath(cell.polygon)}
              className={styles.hatched}
              fill={`url(#${hatchId(pictureId, sign)})`}
            />
          ) : (
            <path
              key={`${idOf(cell)} ${number}`}
              d={smoothPath(materialOnSlice(entry, cell.anchor), true)}
              className={styles.material}
            />
          );
        }),
      )}
      {ZONE_CELLS.filter((cell) => sameZone(place, cell)).map((cell) => (
        <path key={idOf(cell)} d={polygonPath(cell.polygon)} className={styles.chosen} />
      ))}
      {ZONE_CELLS.map((cell) => (
        // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing cannot be a button element
        <path
          key={idOf(cell)}
          id={idOf(cell)}
          d={polygonPath(cell.polygon)}
          className={styles.press}
          role="button"
          aria-pressed={sameZone(place, cell)}
          aria-disabled={readOnly || undefined}
          aria-label={nameOf(cell)}
          tabIndex={cell === current ? 0 : -1}
          onClick={() => readOnly || onPlace({ zone: cell.zone, side: cell.side }, false)}
          onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible') ? cell : null)}
          onBlur={() => setFocused(null)}
          onKeyDown={(event) => {
            const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
            if (step !== undefined) go(event.currentTarget, cell, step);
            else if (!readOnly && (event.key === 'Enter' || event.key === ' '))
              onPlace({ zone: cell.zone, side: cell.side }, true);
            else return;
            event.preventDefault();
          }}
        />
      ))}
      {focused ? <path d={polygonPath(focused.polygon)} className={styles.focus} /> : null}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing, said in the names of its parts */}
      <g aria-hidden="true">
        <text x="4" y="20" className={styles.side}>
          {t('picture.right')}
        </text>
        <text x="296" y="20" textAnchor="end" className={styles.side}>
          {t('picture.left')}
        </text>
        {(['right', 'left'] as const).flatMap((side) =>
          (['exiting', 'traversing'] as const).map((which) => {
            const [x, y] = ROOT_DOTS[which][side];
            const outwards = side === 'right' ? -1 : 1;
            return roots[which] ? (
              <text
                key={`${which} ${side}`}
                x={x + outwards * (which === 'exiting' ? 9 : 0)}
                y={which === 'exiting' ? y + 4 : y + 17}
                textAnchor={which === 'traversing' ? 'middle' : side === 'right' ? 'end' : 'start'}
                className={styles.text}
              >
                {roots[which]}
              </text>
            ) : null;
          }),
        )}
        {ZONE_CELLS.map((cell) => {
          const numbers = findingsIn(findings, level, cell).map(({ number }) => number);
          const [x, y] = middleOf(cell.polygon);
          return <Badges key={idOf(cell)} numbers={numbers} at={[x, y - 2]} />;
        })}
      </g>
    </svg>
  );
}
