'use client';
import { useTranslations } from 'next-intl';
import { useAnswer } from '@/components/forms/use-answer';
import { classNames } from '@/components/ui/class-names';
import { type Choice, type ConflictField, keyOf } from './conflict-merge';

const SIDES = ['mine', 'theirs'] as const;

/** Who changed it, and of an item of a list what they did. */
function changeOf({ item, mine, theirs, changedBy }: ConflictField) {
  if (changedBy === 'both') return 'both';
  const [changed, other] = changedBy === 'mine' ? [mine, theirs] : [theirs, mine];
  const what = item === undefined || (changed && other) ? 'changed' : changed ? 'added' : 'tookOut';
  return `${changedBy}.${what}` as const;
}

/** One field, or one item of a list, in both versions: one of them is chosen. */
export function ConflictChoice({
  section,
  field,
  chosen,
  onChoose,
}: {
  section: string;
  field: ConflictField;
  chosen: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations('assessment.conflict');
  const answer = useAnswer();
  // An item is said as a list of one.
  const say = (value: unknown) =>
    answer(`${section}.${field.path}`, field.item === undefined || value === undefined ? value : [value]);
  return (
    <div
      {...(field.item === undefined ? {} : { role: 'group', 'aria-label': say(field.mine ?? field.theirs) })}
    >
      <p className="mb-1.5 text-xs text-ink-2">{t(`change.${changeOf(field)}`)}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        {SIDES.map((side) => {
          const on = chosen === side;
          return (
            <label
              key={side}
              className={classNames(
                'flex items-start gap-2 rounded-md border p-2',
                on ? 'border-accent bg-accent-soft' : 'border-line-2',
              )}
            >
              <input
                type="radio"
                className="mt-1 accent-accent"
                name={`conflict ${keyOf(field)}`}
                checked={on}
                onChange={() => onChoose(side)}
              />
              <span className="min-w-0">
                <span className="block text-xs font-semibold text-ink-2">{t(side)}</span>
                <span dir="auto" className="break-words whitespace-pre-wrap">
                  {say(field[side]) || t(field.item === undefined ? 'nothing' : 'without')}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
