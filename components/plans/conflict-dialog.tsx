'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Theirs } from '@/components/forms/section-saver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { PlanContent } from '@/domain/plan/plan';
import { linesOf, mergedPlan, type PlanPart, partsThatDiffer } from './plan-differences';
import { VersionChoice } from './version-choice';

const SIDES = ['mine', 'theirs'] as const;

/** Both versions of a draft, part by part. What a person chooses goes on; nothing is dropped before that. */
export function ConflictDialog({
  mine,
  theirs,
  onClose,
  onChosen,
}: {
  mine: PlanContent;
  theirs: Theirs<PlanContent>;
  onClose: () => void;
  onChosen: (merged: PlanContent) => void;
}) {
  const t = useTranslations('plan.conflict');
  const parts = partsThatDiffer(mine, theirs.data);
  const [chosen, setChosen] = useState<ReadonlySet<PlanPart>>(new Set());
  const take = (part: PlanPart, side: (typeof SIDES)[number]) => {
    const next = new Set(chosen);
    if (side === 'theirs') next.add(part);
    else next.delete(part);
    setChosen(next);
  };
  return (
    <Dialog open wide title={t('title', { name: theirs.byName || t('someone') })} onClose={onClose}>
      <p className="text-ink-2">{t('text')}</p>
      <div className="mt-3 flex gap-2">
        <Button size="small" onClick={() => setChosen(new Set())}>
          {t('allMine')}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set(parts))}>
          {t('allTheirs')}
        </Button>
      </div>
      <div className="my-3 flex max-h-[50vh] flex-col gap-3 overflow-y-auto">
        {parts.map((part) => (
          <fieldset key={part} className="rounded-md border border-line p-3">
            <legend className="px-1 font-semibold">{t(`part.${part}`)}</legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {SIDES.map((side) => (
                <VersionChoice
                  key={side}
                  group={`plan-${part}`}
                  name={t(side)}
                  lines={linesOf(side === 'mine' ? mine : theirs.data, part)}
                  words={{ nothing: t('nothing') }}
                  chosen={chosen.has(part) === (side === 'theirs')}
                  onChoose={() => take(part, side)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="flex justify-end">
        <Button tone="primary" onClick={() => onChosen(mergedPlan(mine, theirs.data, chosen))}>
          {t('keep')}
        </Button>
      </div>
    </Dialog>
  );
}
