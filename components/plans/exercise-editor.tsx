'use client';
import { useTranslations } from 'next-intl';
import { ExerciseFigure } from '@/components/exercises/figure';
import { postureOf } from '@/components/exercises/posture-of';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextField } from '@/components/ui/field';
import { EXERCISES } from '@/domain/plan/exercises';
import type { Dose, PlanItem } from '@/domain/plan/plan';

const DOSE_FIELDS = [
  'sets',
  'reps',
  'holdSeconds',
  'timesPerDay',
  'daysPerWeek',
] as const satisfies (keyof Dose)[];

type Props = {
  item: PlanItem;
  reasons: string[];
  first: boolean;
  last: boolean;
  onChange: (change: Partial<PlanItem>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One exercise of the draft: why it is here, how much, a word to the patient; what a rule says against it stands on it. */
export function ExerciseEditor({ item, reasons, first, last, onChange, onMove, onRemove }: Props) {
  const t = useTranslations('plan');
  const { name, position } = EXERCISES[item.exercise].text.en;
  return (
    <Card as="li" className="px-4 py-3">
      <div className="flex gap-3">
        <div className="grid h-16 w-20 shrink-0 place-items-center rounded-md bg-accent-soft p-1">
          <ExerciseFigure posture={postureOf(item.exercise)} label={`${t('picture')}: ${position}`} />
        </div>
        <div className="min-w-0 grow">
          <h3 className="font-semibold">
            {name} <span className="text-xs font-normal text-ink-2">{item.exercise}</span>
          </h3>
          <p className="text-ink-2">{item.why}</p>
          {reasons.length > 0 ? (
            <p role="alert" className="mt-1 font-semibold text-danger">
              ▲ {reasons.join(' ')}
            </p>
          ) : null}
        </div>
        <div className="flex shrink-0 items-start gap-1">
          <Button size="small" aria-label={t('up', { name })} disabled={first} onClick={() => onMove(-1)}>
            ↑
          </Button>
          <Button size="small" aria-label={t('down', { name })} disabled={last} onClick={() => onMove(1)}>
            ↓
          </Button>
          <Button size="small" aria-label={t('remove', { name })} onClick={onRemove}>
            ✕
          </Button>
        </div>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-5">
        {DOSE_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`dose.${field}`)}
            maxLength={40}
            value={item.dose[field]}
            onChange={(event) => onChange({ dose: { ...item.dose, [field]: event.target.value } })}
          />
        ))}
      </div>
      <TextField
        className="mt-2"
        label={t('note')}
        maxLength={400}
        value={item.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </Card>
  );
}
