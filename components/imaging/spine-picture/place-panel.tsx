'use client';
import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { type ImagingFinding, SEVERITIES } from '@/domain/imaging/findings';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { findingsIn, usualFindings, type ZonePlace } from '@/domain/spine-picture/placed';
import type { PictureLevel } from '@/domain/spine-picture/sagittal';

/** What stands at the chosen place, to change or take out, and what is usually found there, to enter. */
export function PlacePanel({
  findings,
  level,
  place,
  onAdd,
  onChange,
  onRemove,
  addRef,
}: {
  findings: readonly ImagingFindingEntry[];
  level: PictureLevel;
  place: ZonePlace | null;
  onAdd: (finding: ImagingFinding) => void;
  onChange: (number: number, changes: Partial<ImagingFindingEntry>) => void;
  onRemove: (number: number) => void;
  addRef: Ref<HTMLButtonElement>;
}) {
  const t = useTranslations('assessment.mri');
  const words = useWords();
  const where = place
    ? t('picture.at', {
        level: words.level[level],
        side: t(`sides.${place.side}`),
        zone: words.zone[place.zone],
      })
    : t('picture.whole', { level: words.level[level] });
  const here = findingsIn(findings, level, place);
  return (
    <section aria-label={where} className="flex flex-col gap-2 rounded-md border border-line p-3">
      <h3 className="font-semibold">{where}</h3>
      {here.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {here.map(({ number, entry }) => (
            <li key={number} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                <span className="font-semibold">{number}</span> {words.imaging[entry.finding]}
              </span>
              <span className="flex items-center gap-1.5">
                <Segmented
                  label={t('picture.severityOf', { number, finding: words.imaging[entry.finding] })}
                  hideLabel
                  value={entry.severity ?? null}
                  onChange={(severity) => onChange(number, { severity })}
                  options={SEVERITIES.map((value) => ({ value, label: words.severity[value] }))}
                />
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t('picture.remove', { number, finding: words.imaging[entry.finding] })}
                  onClick={() => onRemove(number)}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons under the heading of the place, no form of their own */}
      <div role="group" aria-label={t('picture.addAt', { where })} className="flex flex-wrap gap-1.5">
        {usualFindings(level, place).map((finding, at) => (
          <Button
            key={finding}
            ref={at === 0 ? addRef : undefined}
            className="min-h-9"
            onClick={() => onAdd(finding)}
          >
            <span aria-hidden="true">+</span> {words.imaging[finding]}
          </Button>
        ))}
      </div>
    </section>
  );
}
