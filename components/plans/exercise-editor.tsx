'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextField } from '@/components/ui/field';
import { EXERCISES } from '@/domain/plan/exercises';
import type { Dose, PlanItem } from '@/domain/plan/plan';
import { isSetAside } from '@/domain/plan/set-aside';
import { ExercisePicture } from './exercise-picture';
import { RuleReasons } from './rule-reasons';
import { SetAsideFields } from './set-aside-fields';
import type { Aside } from './use-reasons';

const DOSE_FIELDS = [
  'sets',
  'reps',
  'holdSeconds',
  'timesPerDay',
  'daysPerWeek',
] as const satisfies (keyof Dose)[];

type Props = {
  item: PlanItem;
  /** What the rules say against it, in words. */
  reasons: string[];
  /** Interlocks that alone stand against it and may be set aside by a reason. */
  aside: Aside[] | null;
  first: boolean;
  last: boolean;
  errorOf: (field: string) => string | null;
  onChange: (change: Partial<PlanItem>) => void;
  onMove: (by: -1 | 1) => void;
  onSwap: () => void;
  onRemove: () => void;
};

/** One exercise of the draft: why it is here, how much, a word to the patient; what a rule says against it stands on it. */
export function ExerciseEditor(props: Props) {
  const { item, reasons, aside, first, last, errorOf, onChange, onMove, onSwap, onRemove } = props;
  const t = useTranslations('plan');
  const { name, purpose } = EXERCISES[item.exercise].text.en;
  const blocked = reasons.length > 0 && !(aside && isSetAside(item, aside));
  return (
    <Card
      as="li"
      className={blocked ? 'border-danger-line px-4 py-3' : 'px-4 py-3'}
      id={`exercise-${item.exercise}`}
    >
      <div className="flex flex-wrap gap-3">
        <ExercisePicture exercise={item.exercise} />
        <div className="min-w-0 grow basis-40">
          <h3 className="font-semibold">
            {name} <span className="text-xs font-normal text-ink-2">{item.exercise}</span>
          </h3>
          <p className="text-ink-2">{purpose}</p>
          <RuleReasons reasons={reasons} />
          {aside ? (
            <SetAsideFields item={item} aside={aside} onChange={(setAside) => onChange({ setAside })} />
          ) : null}
        </div>
        <div className="flex shrink-0 items-start gap-1">
          <Button
            size="small"
            data-act="up"
            aria-label={t('up', { name })}
            disabled={first}
            onClick={() => onMove(-1)}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            size="small"
            data-act="down"
            aria-label={t('down', { name })}
            disabled={last}
            onClick={() => onMove(1)}
          >
            <span aria-hidden="true">↓</span>
          </Button>
          <Button size="small" data-act="swap" aria-label={t('swapOne', { name })} onClick={onSwap}>
            {t('swap')}
          </Button>
          <Button size="small" data-act="remove" aria-label={t('remove', { name })} onClick={onRemove}>
            <span aria-hidden="true">✕</span>
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
            error={errorOf(`dose.${field}`)}
          />
        ))}
      </div>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        <TextField
          label={t('why')}
          maxLength={400}
          value={item.why}
          onChange={(event) => onChange({ why: event.target.value })}
          error={errorOf('why')}
        />
        <TextField
          label={t('note')}
          maxLength={400}
          value={item.note}
          onChange={(event) => onChange({ note: event.target.value })}
          error={errorOf('note')}
        />
      </div>
    </Card>
  );
}
