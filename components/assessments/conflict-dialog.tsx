'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useFormContext } from '@/components/forms/form-context';
import type { Theirs } from '@/components/forms/section-saver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { ConflictChoice } from './conflict-choice';
import { type Choice, conflictFields, keyOf, mergeChoices, obviousChoices } from './conflict-merge';
import type { DraftSection } from './draft-sections';

/**
 * Both versions field by field, lists item by item. What only one side changed or added is chosen already; what both changed has to be
 * chosen.
 */
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
  /** Takes what was chosen; gives the fields in which it does not fit together, and is not taken then. */
  onMerged: (merged: unknown) => Promise<string[]>;
}) {
  const t = useTranslations('assessment.conflict');
  const format = useFormatter();
  const { labelOf } = useFormContext();
  const fields = useMemo(() => conflictFields(base, mine, theirs.data), [base, mine, theirs.data]);
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const choices = { ...obviousChoices(fields), ...chosen };
  const [unfit, setUnfit] = useState<string[]>([]);
  const open = fields.filter((field) => !choices[keyOf(field)]).length;
  const choose = (next: Record<string, Choice>) => {
    setUnfit([]);
    setChosen(next);
  };
  const all = (choice: Choice) => choose(Object.fromEntries(fields.map((field) => [keyOf(field), choice])));
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
        {[...new Set(fields.map(({ path }) => path))].map((path) => (
          <fieldset key={path} className="rounded-md border border-line p-3">
            <legend className="px-1 font-semibold">{labelOf(`${section}.${path}`)}</legend>
            <div className="flex flex-col gap-3">
              {fields
                .filter((field) => field.path === path)
                .map((field) => (
                  <ConflictChoice
                    key={keyOf(field)}
                    section={section}
                    field={field}
                    chosen={choices[keyOf(field)]}
                    onChoose={(choice) => choose({ ...chosen, [keyOf(field)]: choice })}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
      {unfit.length > 0 ? (
        <Notice
          tone="watch"
          live
          className="mt-3"
          title={t('unfit', { what: unfit.map((field) => labelOf(field)).join(', ') })}
        />
      ) : null}
      <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
        {open > 0 ? <span className="text-sm text-watch">{t('open', { count: open })}</span> : null}
        <Button
          tone="primary"
          disabled={open > 0}
          onClick={async () => setUnfit(await onMerged(mergeChoices(theirs.data, fields, choices)))}
        >
          {t('keep')}
        </Button>
      </div>
    </Dialog>
  );
}
