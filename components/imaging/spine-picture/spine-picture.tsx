'use client';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { Bound } from '@/components/forms/bound';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/words/use-words';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { beyondPicture, findingFor, type ZonePlace } from '@/domain/spine-picture/placed';
import { isOnPicture, type PictureLevel } from '@/domain/spine-picture/sagittal';
import { findingInWords } from '../finding-in-words';
import { AxialView } from './axial-view';
import { Hatches } from './hatch';
import { PlacePanel } from './place-panel';
import { SagittalView } from './sagittal-view';
import styles from './spine-picture.module.css';

/** Most root lesions lie here: the picture opens on it while nothing is entered (specification §4.3, priors of L5 and S1). */
const OPENS_ON: PictureLevel = 'L4-L5';
const MOST_FINDINGS = 60;

/** The findings of the scan on a drawing of the spine: choose a level, then a zone, then what is there. */
export function SpinePicture({
  bound,
  transitional,
  numberingStated,
  readOnly,
}: {
  bound: Bound<ImagingFindingEntry[]>;
  transitional: boolean;
  numberingStated: boolean;
  readOnly: boolean;
}) {
  const t = useTranslations('assessment.mri');
  const words = useWords();
  const pictureId = useId().replace(/\W/g, '');
  const findings = bound.value ?? [];
  const [level, setLevel] = useState<PictureLevel>(
    () => findings.map((entry) => entry.level).find(isOnPicture) ?? OPENS_ON,
  );
  const [place, setPlace] = useState<ZonePlace | null>(null);
  const firstAdd = useRef<HTMLButtonElement>(null);

  const inWords = (entry: ImagingFindingEntry) => findingInWords(entry, words, (side) => t(`sides.${side}`));
  const beyond = beyondPicture(findings);
  const change = (number: number, next: (entry: ImagingFindingEntry) => ImagingFindingEntry | null) =>
    bound.update((before) => {
      const left = (before ?? []).flatMap((entry, at) => (at + 1 === number ? (next(entry) ?? []) : [entry]));
      return left.length > 0 ? left : undefined;
    });
  return (
    <div className={classNames(styles.picture, readOnly && styles.closed, 'flex flex-col gap-3 py-2')}>
      <Hatches picture={pictureId} />
      <div className="flex flex-wrap items-start gap-4">
        <div className="mx-auto w-full max-w-[270px] shrink-0 @[540px]:w-[236px] @[700px]:w-[270px]">
          <SagittalView
            pictureId={pictureId}
            findings={findings}
            level={level}
            onLevel={(next) => {
              setLevel(next);
              setPlace(null);
            }}
            transitional={transitional}
          />
        </div>
        <div className="flex min-w-[min(260px,100%)] grow basis-[290px] flex-col gap-3">
          <h3 className="font-semibold">{t('picture.slice', { level: words.level[level] })}</h3>
          <div className="mx-auto w-full max-w-[440px]">
            <AxialView
              pictureId={pictureId}
              findings={findings}
              level={level}
              place={place}
              readOnly={readOnly}
              onPlace={(next, byKey) => {
                setPlace(next);
                if (byKey) requestAnimationFrame(() => firstAdd.current?.focus());
              }}
            />
          </div>
          {readOnly ? null : (
            <>
              {place ? (
                <Button size="small" tone="quiet" className="self-start" onClick={() => setPlace(null)}>
                  {t('picture.toWhole', { level: words.level[level] })}
                </Button>
              ) : null}
              <PlacePanel
                findings={findings}
                level={level}
                place={place}
                addRef={firstAdd}
                onAdd={(finding) =>
                  bound.update((before = []) =>
                    before.length < MOST_FINDINGS ? [...before, findingFor(level, place, finding)] : before,
                  )
                }
                onChange={(number, changes) => change(number, (entry) => ({ ...entry, ...changes }))}
                onRemove={(number) => change(number, () => null)}
              />
            </>
          )}
        </div>
      </div>
      <p role="status" className={findings.length > 0 ? 'font-semibold' : 'text-ink-2'}>
        {findings.length > 0
          ? t('picture.sentence', {
              findings: findings.map((entry, at) => `${at + 1} ${inWords(entry)}`).join('; '),
            })
          : t('picture.empty')}
      </p>
      {beyond.length > 0 ? (
        <p className="text-sm text-watch">
          <span aria-hidden="true">▲ </span>
          {t('picture.beyond', { numbers: beyond.map(({ number }) => number).join(', ') })}
        </p>
      ) : null}
      {transitional ? (
        <p className="text-sm text-watch">
          <span aria-hidden="true">▲ </span>
          {numberingStated ? t('picture.transitionalStated') : t('picture.transitionalDoubt')}
        </p>
      ) : null}
      {readOnly ? null : <p className="no-print text-xs text-ink-2">{t('picture.keys')}</p>}
    </div>
  );
}
