'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { polygonPath, smoothPath } from '@/domain/drawing/svg-path';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { findingsAt, signOf } from '@/domain/spine-picture/placed';
import {
  canalOutline,
  frameOf,
  isDisc,
  outlineOf,
  PICTURE_LEVELS,
  type PictureLevel,
  reachOf,
  SAGITTAL_BOX,
  spinousProcesses,
} from '@/domain/spine-picture/sagittal';
import { shapeOnSide } from '@/domain/spine-picture/shapes';
import { Badges } from './badges';
import { HATCHED, hatchId } from './hatch';
import styles from './spine-picture.module.css';

/** What never changes: bones, canal, and what is pressed for a level. */
const CANAL = canalOutline();
const BACKGROUND = {
  sac: smoothPath(CANAL.sac, true),
  cord: smoothPath(CANAL.cord, true),
  spines: spinousProcesses().map((line) => smoothPath(line, true)),
  highest: smoothPath(outlineOf('T12'), true),
};
const LEVELS = PICTURE_LEVELS.map((level) => ({
  level,
  outline: smoothPath(outlineOf(level), true),
  reach: polygonPath(reachOf(level)),
}));

/** The spine from the side: one level is chosen, by pointer or with the arrow keys; findings are drawn on it. */
export function SagittalView({
  pictureId,
  findings,
  level,
  onLevel,
  transitional,
}: {
  pictureId: string;
  findings: readonly ImagingFindingEntry[];
  level: PictureLevel;
  onLevel: (level: PictureLevel) => void;
  /** The lowest segment is transitional: its name is doubtful and it is drawn as such. */
  transitional: boolean;
}) {
  const t = useTranslations('assessment.mri.picture');
  const words = useWords();
  const [focused, setFocused] = useState(false);
  const chosen = LEVELS.find((one) => one.level === level);
  const go = (from: Element, step: number) => {
    const next = PICTURE_LEVELS[PICTURE_LEVELS.indexOf(level) + step];
    if (!next) return;
    onLevel(next);
    from.ownerDocument.getElementById(`${pictureId}-${next}`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a drawing that groups its own radio buttons
    <svg viewBox={SAGITTAL_BOX.join(' ')} className={styles.drawing} role="radiogroup" aria-label={t('side')}>
      <path d={BACKGROUND.sac} className={styles.sac} />
      <path d={BACKGROUND.cord} className={styles.cord} />
      {BACKGROUND.spines.map((d) => (
        <path key={d} d={d} className={styles.bone} />
      ))}
      <path d={BACKGROUND.highest} className={styles.bone} />
      {LEVELS.map((one) => (
        <path key={one.level} d={one.outline} className={isDisc(one.level) ? styles.disc : styles.bone} />
      ))}
      {findings.map((entry, at) => {
        const place = PICTURE_LEVELS.find((known) => known === entry.level);
        if (!place) return null;
        const sign = signOf(entry.finding);
        const shape = shapeOnSide(entry, place);
        return HATCHED.has(sign) ? (
          <path
            key={at}
            d={polygonPath(shape)}
            className={styles.hatched}
            fill={`url(#${hatchId(pictureId, sign)})`}
          />
        ) : (
          <path
            key={at}
            d={sign === 'slip' ? polygonPath(shape) : smoothPath(shape, true)}
            className={styles.material}
          />
        );
      })}
      {transitional ? (
        <path d={smoothPath(outlineOf('sacrum'), true)} className={styles.transitional} />
      ) : null}
      {chosen ? <path d={chosen.reach} className={styles.chosen} /> : null}
      {LEVELS.map((one) => {
        const here = findingsAt(findings, one.level).map(({ number }) => number);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing cannot be an input
          <path
            key={one.level}
            id={`${pictureId}-${one.level}`}
            d={one.reach}
            className={styles.press}
            role="radio"
            aria-checked={one.level === level}
            aria-label={t('level', { level: words.level[one.level], count: here.length })}
            tabIndex={one.level === level ? 0 : -1}
            onClick={() => onLevel(one.level)}
            onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
            onBlur={() => setFocused(false)}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              go(event.currentTarget, step);
            }}
          />
        );
      })}
      {focused && chosen ? <path d={chosen.reach} className={styles.focus} /> : null}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing, said in the names of its parts */}
      <g aria-hidden="true">
        <text x={frameOf('T12').middle[0] - 10} y={frameOf('T12').middle[1] + 4} className={styles.text}>
          T12
        </text>
        {PICTURE_LEVELS.map((one) => {
          const frame = frameOf(one);
          const [x, y] = isDisc(one) ? frame.at(-frame.halfWidth - 42, 0) : frame.middle;
          return (
            <text
              key={one}
              x={isDisc(one) ? x : x - (one === 'sacrum' ? 12 : 7)}
              y={y + 4}
              className={isDisc(one) ? styles.strong : styles.text}
            >
              {one === 'sacrum' ? t('sacrumShort') : words.level[one]}
            </text>
          );
        })}
        {PICTURE_LEVELS.map((one) => {
          const numbers = findingsAt(findings, one).map(({ number }) => number);
          const frame = frameOf(one);
          return <Badges key={one} numbers={numbers} at={frame.at(frame.halfWidth + 34, 0)} />;
        })}
        {transitional ? (
          <text x="6" y="386" className={styles.strong}>
            {t('transitionalShort')}
          </text>
        ) : null}
      </g>
    </svg>
  );
}
