'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent } from '@/domain/plan/plan';
import { mergedPlan, type Side, type ThreeWayRow, threeWayRows } from '@/domain/plan/three-way';
import { itemLine, linesOf } from './plan-differences';
import { VersionChoice, VersionLines } from './version-choice';

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
  const words = { nothing: t('nothing'), unknown: t('unknown') };
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
                <VersionLines name={t('was')} lines={linesIn(row, 'was', mine, regenerated)} words={words} />
              </div>
              {SIDES.map((side) => (
                <VersionChoice
                  key={side}
                  group={`row-${row.key}`}
                  name={t(side)}
                  lines={linesIn(row, side, mine, regenerated)}
                  words={words}
                  chosen={sideOf(row) === side}
                  onChoose={() => setChosen(new Map(chosen).set(row.key, side))}
                />
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
