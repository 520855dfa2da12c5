'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useFormContext } from '@/components/forms/form-context';
import type { Theirs } from '@/components/forms/section-saver';
import { useAnswer } from '@/components/forms/use-answer';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { type Choice, conflictFields, mergeChoices, obviousChoices } from './conflict-merge';
import type { DraftSection } from './draft-sections';

const SIDES = ['mine', 'theirs'] as const;

/** Both versions field by field. What only one side changed is chosen already; what both changed has to be chosen. */
export function ConflictDialog({
  section,
  base,
  mine,
  theirs,
  onClose,
  onMerged,
}: {
  section: DraftSection;
  base: unknown;
  mine: unknown;
  theirs: Theirs<unknown>;
  onClose: () => void;
  onMerged: (merged: unknown) => void;
}) {
  const t = useTranslations('assessment.conflict');
  const answer = useAnswer();
  const format = useFormatter();
  const { labelOf } = useFormContext();
  const fields = useMemo(() => conflictFields(base, mine, theirs.data), [base, mine, theirs.data]);
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const choices = { ...obviousChoices(fields), ...chosen };
  const open = fields.filter(({ path }) => !choices[path]).length;
  const all = (choice: Choice) => setChosen(Object.fromEntries(fields.map(({ path }) => [path, choice])));
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      <p className="text-ink-2">
        {t('lead', {
          name: theirs.byName ?? t('someone'),
          time: format.dateTime(new Date(theirs.at), {
            hour: '2-digit',
            minute: '2-digit',
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          }),
        })}
      </p>
      <div className="my-3 flex gap-2">
        <Button size="small" onClick={() => all('mine')}>
          {t('allMine')}
        </Button>
        <Button size="small" onClick={() => all('theirs')}>
          {t('allTheirs')}
        </Button>
      </div>
      <div className="flex max-h-[50vh] flex-col gap-3 overflow-y-auto">
        {fields.map(({ path, changedBy, ...versions }) => (
          <fieldset key={path} className="rounded-md border border-line p-3">
            <legend className="px-1 font-semibold">{labelOf(`${section}.${path}`)}</legend>
            <p className="mb-1.5 text-xs text-ink-2">
              {changedBy === 'both' ? t('both') : changedBy === 'mine' ? t('onlyMine') : t('onlyTheirs')}
            </p>
            <div className="grid gap-2 sm:grid-cols-2">
              {SIDES.map((side) => {
                const text = answer(`${section}.${path}`, versions[side]);
                const on = choices[path] === side;
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
                      name={`conflict ${path}`}
                      checked={on}
                      onChange={() => setChosen((before) => ({ ...before, [path]: side }))}
                    />
                    <span className="min-w-0">
                      <span className="block text-xs font-semibold text-ink-2">{t(side)}</span>
                      <span dir="auto" className="break-words whitespace-pre-wrap">
                        {text || t('nothing')}
                      </span>
                    </span>
                  </label>
                );
              })}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
        {open > 0 ? <span className="text-sm text-watch">{t('open', { count: open })}</span> : null}
        <Button
          tone="primary"
          disabled={open > 0}
          onClick={() => onMerged(mergeChoices(theirs.data, fields, choices))}
        >
          {t('keep')}
        </Button>
      </div>
    </Dialog>
  );
}
