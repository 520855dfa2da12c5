'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent } from '@/domain/plan/plan';
import { mergedPlan, type Side, type ThreeWayRow, threeWayRows } from '@/domain/plan/three-way';
import { itemLine, linesOf } from './plan-differences';

const SIDES = ['mine', 'would'] as const;

type Regenerated = { was: PlanContent | null; would: PlanContent };

/** What a row says in one of the three versions, as lines; null where that is not known. */
function linesIn(
  row: ThreeWayRow,
  which: 'was' | Side,
  mine: PlanContent,
  { was, would }: Regenerated,
): string[] | null {
  if (which === 'was' && was === null) return null;
  if (row.part === 'items' || row.part === 'extras') {
    const item = row[which];
    return item ? [itemLine(item)] : [];
  }
  const content = which === 'was' ? was : which === 'mine' ? mine : would;
  return content ? linesOf(content, row.part) : null;
}

/** Three versions of a plan side by side: was generated, is edited, would be generated. A person chooses for each difference. */
export function RegenerateDialog({
  mine,
  regenerated,
  busy,
  onClose,
  onChosen,
}: {
  mine: PlanContent;
  regenerated: Regenerated;
  busy: boolean;
  onClose: () => void;
  onChosen: (merged: PlanContent) => void;
}) {
  const t = useTranslations('plan.regenerate');
  const part = useTranslations('plan.conflict.part');
  const rows = threeWayRows(regenerated.was, mine, regenerated.would);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const sideOf = (row: ThreeWayRow) => chosen.get(row.key) ?? row.suggested;
  const titleOf = (row: ThreeWayRow) =>
    row.part === 'items' || row.part === 'extras'
      ? `${part(row.part)}: ${EXERCISES[row.exercise].text.en.name}`
      : part(row.part);
  return (
    <Dialog open wide title={t('title')} onClose={onClose}>
      <p className="text-ink-2">{t('text')}</p>
      <div className="my-3 flex max-h-[58vh] flex-col gap-3 overflow-y-auto">
        {rows.length === 0 ? <p>{t('noDifference')}</p> : null}
        {rows.map((row) => (
          <fieldset key={row.key} className="rounded-md border border-line p-3">
            <legend className="flex items-center gap-2 px-1 font-semibold">
              {titleOf(row)} {row.bothChanged ? <Chip tone="watch">{t('bothChanged')}</Chip> : null}
            </legend>
            <div className="grid gap-2 sm:grid-cols-3">
              <div className="rounded-md border border-dashed border-line-2 p-2">
                <Lines name={t('was')} lines={linesIn(row, 'was', mine, regenerated)} />
              </div>
              {SIDES.map((side) => (
                <label
                  key={side}
                  className={classNames(
                    'flex items-start gap-2 rounded-md border p-2',
                    sideOf(row) === side ? 'border-accent bg-accent-soft' : 'border-line-2',
                  )}
                >
                  <input
                    type="radio"
                    name={`row-${row.key}`}
                    className="mt-1 accent-accent"
                    checked={sideOf(row) === side}
                    onChange={() => setChosen(new Map(chosen).set(row.key, side))}
                  />
                  <Lines name={t(side)} lines={linesIn(row, side, mine, regenerated)} />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p className="mb-2 text-xs text-ink-2">{t('fixed')}</p>
      <div className="flex justify-end">
        <Button
          tone="primary"
          busy={busy}
          onClick={() => onChosen(mergedPlan(mine, regenerated.would, rows, chosen))}
        >
          {t('keep')}
        </Button>
      </div>
    </Dialog>
  );
}

function Lines({ name, lines }: { name: string; lines: string[] | null }) {
  const t = useTranslations('plan.regenerate');
  return (
    <span className="min-w-0">
      <span className="block text-xs font-semibold text-ink-2">{name}</span>
      {lines === null ? <span className="text-ink-2">{t('unknown')}</span> : null}
      {lines?.length === 0 ? <span className="text-ink-2">{t('nothing')}</span> : null}
      {lines?.map((line, place) => (
        <span key={`${place}-${line}`} className="block wrap-anywhere whitespace-pre-line">
          {line}
        </span>
      ))}
    </span>
  );
}
