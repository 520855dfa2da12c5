'use client';
import { useTranslations } from 'next-intl';
import { type Bound, put } from '@/components/forms/bound';
import { useBind } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import type { Exam } from '@/domain/exam/schema';

type Stated = NonNullable<NonNullable<Exam['neurology']>['statedNormal']>;
const GROUPS = ['strength', 'sensation', 'reflexes'] as const;

/** A group that came in as "normal" without single tests: said as such, and easy to withdraw. */
export function StatedNormal({ bound }: { bound: Bound<Stated> }) {
  const t = useTranslations('assessment.grid');
  const bind = useBind();
  const groups = GROUPS.filter((group) => bound.value?.[group] === true);
  if (groups.length === 0) return null;
  const names = groups.map((group) => bind({ ...bound, field: `shared.${group}` }).label).join(', ');
  return (
    <p className="flex flex-wrap items-center gap-2 px-3.5 pb-2 text-sm">
      {t('statedNormal', { groups: names })}
      <Button size="small" tone="quiet" onClick={() => put(bound, undefined)}>
        {t('withdraw')}
      </Button>
    </p>
  );
}
