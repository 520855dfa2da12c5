'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { type Bound, part } from '@/components/forms/bound';
import { errorIdOf, FieldError } from '@/components/forms/field-row';
import { FindingControl } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { LastTime } from '@/components/forms/last-time';
import { NumberInput } from '@/components/forms/number-field';
import { sameProps } from '@/components/forms/same-props';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { SLR_RESPONSES } from '@/domain/exam/items';
import type { Exam } from '@/domain/exam/schema';

type Raise = NonNullable<NonNullable<NonNullable<Exam['mechanosensitivity']>['slr']>['left']>;
const RESULTS = ['positive', 'negative', 'equivocal', 'unable'] as const;
const RESULT_KEYS = { positive: '+yp', negative: '-n', equivocal: 'e', unable: 'u' };

function Raising({ bound }: { bound: Bound<Raise> }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const label = bind(bound).label;
  const errorId = errorIdOf(bound.field);
  const result = bind(part(bound, 'result'));
  const degrees = bind(part(bound, 'degrees'));
  const response = bind(part(bound, 'response'));
  const differentiation = bind(part(bound, 'differentiation'));
  return (
    <div
      data-field={bound.field}
      data-carry={bound.field}
      className="scroll-my-24 border-b border-dashed border-line py-2 last:border-b-0"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <span className="min-w-0 grow basis-[min(9rem,100%)]" aria-hidden="true">
          {label}
        </span>
        <span className="inline-flex max-w-full min-w-0 flex-wrap items-center gap-2">
          <span data-field={degrees.field}>
            <NumberInput
              label={degrees.label}
              value={degrees.value}
              onChange={degrees.onChange}
              unit="°"
              width="w-14"
              invalid={degrees.error !== null}
              describedBy={degrees.error ? errorId : undefined}
            />
          </span>
          <span data-field={result.field}>
            <Segmented
              label={result.label}
              hideLabel
              value={result.value}
              onChange={result.onChange}
              options={RESULTS.map((value) => ({
                value,
                label: t(`option.result.${value}`),
                key: RESULT_KEYS[value],
                ...(value === 'positive' ? { tone: 'watch' as const } : {}),
              }))}
            />
          </span>
        </span>
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm">
        <span data-field={response.field} className="max-w-full">
          <select
            aria-label={response.label}
            value={response.value ?? ''}
            onChange={(event) =>
              response.onChange(SLR_RESPONSES.find((known) => known === event.target.value) ?? null)
            }
            className="min-h-7 max-w-full rounded-md border border-line-2 bg-card px-2 py-0.5"
          >
            <option value="">{t('movement.felt')}</option>
            {SLR_RESPONSES.map((value) => (
              <option key={value} value={value}>
                {words.slrResponse[value]}
              </option>
            ))}
          </select>
        </span>
        <span
          data-field={differentiation.field}
          className="inline-flex max-w-full min-w-0 flex-wrap items-center gap-2"
        >
          <span aria-hidden="true" className="text-ink-2">
            {t('movement.differentiation')}
          </span>
          <FindingControl
            label={differentiation.label}
            value={differentiation.value}
            onChange={differentiation.onChange}
          />
        </span>
      </div>
      <LastTime field={bound.field} />
      <FieldError id={errorId} error={result.error ?? degrees.error ?? response.error} />
    </div>
  );
}

/** One raised leg: result, angle, what was felt, and whether moving ankle or neck changed it. */
export const LegRaise = memo(Raising, sameProps);
