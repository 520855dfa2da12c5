'use client';
import { useTranslations } from 'next-intl';
import type { ShownItem } from '@/domain/questionnaires/shown';
import { ActivitiesItem } from './activities-item';
import { type Answers, activitiesIn } from './answers';
import { ChoiceItem } from './choice-item';
import { NumberItem } from './number-item';
import { TickItems } from './tick-items';

const numberIn = (answers: Answers, key: string): number | null => {
  const value = answers[key];
  return typeof value === 'number' ? value : null;
};

type Props = {
  answers: Answers;
  onChange: (key: string, value: unknown) => void;
  errorOf: (key: string) => string | null;
};

/** The control of one item that stands alone. */
function SingleItem({
  item,
  answers,
  onChange,
  errorOf,
}: Props & { item: Exclude<ShownItem, { kind: 'tick' }> }) {
  const error = errorOf(item.key);
  const change = (value: unknown) => onChange(item.key, value);
  switch (item.kind) {
    case 'choice':
      return <ChoiceItem item={item} value={numberIn(answers, item.key)} onChange={change} error={error} />;
    case 'number':
      return <NumberItem item={item} value={numberIn(answers, item.key)} onChange={change} error={error} />;
    case 'activities':
      return (
        <ActivitiesItem item={item} value={activitiesIn(answers, item.key)} onChange={change} error={error} />
      );
  }
}

/** The controls of some items; statements to tick stand together. */
export function Items({ items, ...props }: Props & { items: readonly ShownItem[] }) {
  const t = useTranslations('questionnaires');
  const ticks = items.filter((item) => item.kind === 'tick');
  return (
    <div className="flex flex-col gap-4">
      {items.map((item) =>
        item.kind === 'tick' ? null : <SingleItem key={item.key} item={item} {...props} />,
      )}
      {ticks.length > 0 ? (
        <TickItems items={ticks} legend={t('tickLegend')} answers={props.answers} onChange={props.onChange} />
      ) : null}
    </div>
  );
}
