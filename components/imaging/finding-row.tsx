'use client';
import { useTranslations } from 'next-intl';
import { Chip, type Tone } from '@/components/ui/chip';
import { useWords } from '@/components/words/use-words';
import type { Concordance, ConcordanceClass } from '@/domain/evaluation';
import { IMAGING_FINDINGS, ROOT_CONTACTS, SEVERITIES, ZONES } from '@/domain/imaging/findings';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { SPINE_LEVELS } from '@/domain/vocabulary/roots';

const SIDES = ['right', 'left', 'both', 'midline'] as const;
const MIGRATIONS = ['up', 'down'] as const;
const GRADES = ['1', '2', '3', '4', '5'] as const;

export const FIT_TONES: Record<ConcordanceClass, Tone> = {
  concordant_strong: 'good',
  concordant_weak: 'good',
  canal_concordant: 'good',
  canal_concordant_weak: 'good',
  adjacent: 'watch',
  discordant: 'watch',
  incidental_only: 'plain',
  negative: 'plain',
  not_done: 'plain',
  ungradable: 'plain',
};

function Pick<Value extends string>({
  label,
  value,
  values,
  words,
  empty = '–',
  onChange,
}: {
  label: string;
  value: Value | null | undefined;
  values: readonly Value[];
  words: (value: Value) => string;
  empty?: string | null;
  onChange: (value: Value | null) => void;
}) {
  return (
    <label className="flex min-w-0 flex-col text-xs text-ink-2">
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(values.find((known) => known === event.target.value) ?? null)}
        className="min-h-7 max-w-56 rounded-md border border-line-2 bg-card px-1.5 py-0.5 text-sm text-ink"
      >
        {empty === null ? null : <option value="">{empty}</option>}
        {values.map((known) => (
          <option key={known} value={known}>
            {words(known)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One finding of the report, and beside it whether it fits the examination and how common it is without pain. */
export function FindingRow({
  number,
  entry,
  fit,
  ageYears,
  onChange,
}: {
  /** Its number on the picture of the spine. */
  number: number;
  entry: ImagingFindingEntry;
  fit: Concordance['findings'][number] | undefined;
  ageYears: number | null;
  onChange: (changes: Partial<ImagingFindingEntry>) => void;
}) {
  const t = useTranslations('assessment');
  const reading = useTranslations('reading');
  const words = useWords();
  const column = (
    key: 'level' | 'finding' | 'zone' | 'side' | 'severity' | 'rootContact' | 'migration' | 'slipGrade',
  ) => t(`mri.column.${key}`);
  const percent = fit?.painFreePercent ?? null;
  return (
    <div className="flex min-w-0 grow flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <span className="self-end pb-1 font-semibold tabular-nums">{number}</span>
        <Pick
          label={column('level')}
          value={entry.level}
          values={SPINE_LEVELS}
          words={(level) => words.level[level]}
          empty={null}
          onChange={(level) => level && onChange({ level })}
        />
        <Pick
          label={column('finding')}
          value={entry.finding}
          values={IMAGING_FINDINGS}
          words={(finding) => words.imaging[finding]}
          empty={null}
          onChange={(finding) => finding && onChange({ finding })}
        />
        <Pick
          label={column('zone')}
          value={entry.zone}
          values={ZONES}
          words={(zone) => words.zone[zone]}
          onChange={(zone) => onChange({ zone })}
        />
        <Pick
          label={column('side')}
          value={entry.side}
          values={SIDES}
          words={(side) => t(`mri.sides.${side}`)}
          onChange={(side) => onChange({ side })}
        />
        <Pick
          label={column('severity')}
          value={entry.severity}
          values={SEVERITIES}
          words={(severity) => words.severity[severity]}
          onChange={(severity) => onChange({ severity })}
        />
        <Pick
          label={column('rootContact')}
          value={entry.rootContact}
          values={ROOT_CONTACTS}
          words={(contact) => words.rootContact[contact]}
          onChange={(rootContact) => onChange({ rootContact })}
        />
        <Pick
          label={column('migration')}
          value={entry.migration}
          values={MIGRATIONS}
          words={(migration) => t(`option.migration.${migration}`)}
          onChange={(migration) => onChange({ migration })}
        />
        {entry.finding === 'spondylolisthesis' || entry.slipGrade ? (
          <Pick
            label={column('slipGrade')}
            value={GRADES.find((grade) => Number(grade) === entry.slipGrade)}
            values={GRADES}
            words={(grade) => t('mri.slip', { grade })}
            onChange={(grade) => onChange({ slipGrade: grade === null ? null : Number(grade) })}
          />
        ) : null}
      </div>
      {fit ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <Chip tone={FIT_TONES[fit.class]}>{words.concordance[fit.class]}</Chip>
          {fit.roots.length > 0 ? (
            <span>
              {t('mri.rootsHit', {
                roots: fit.roots
                  .map(({ root, side }) => (side ? `${root} ${words.side[side]}` : root))
                  .join(', '),
              })}
            </span>
          ) : null}
          <span className="text-ink-2" title={fit.painFreeSource ?? undefined}>
            {percent === null
              ? t('mri.painFreeUnknown')
              : ageYears === null
                ? t('mri.painFreeNoAge', { percent: Math.round(percent) })
                : t('mri.painFree', { percent: Math.round(percent), age: ageYears })}
          </span>
          {fit.forPatient ? (
            <p className="basis-full">
              <span className="text-ink-2">{t('mri.forPatient')}</span> {fit.forPatient}
            </p>
          ) : null}
          <details className="basis-full text-xs text-ink-2">
            <summary className="w-fit font-semibold text-accent">{t('mri.why')}</summary>
            <p>{fit.text}</p>
            {fit.painFreeSource ? (
              <p>
                {fit.painFreeSource}
                {fit.painFreeGrade ? ` · ${reading(`grade.${fit.painFreeGrade}`)}` : null}
              </p>
            ) : null}
          </details>
        </div>
      ) : null}
    </div>
  );
}
