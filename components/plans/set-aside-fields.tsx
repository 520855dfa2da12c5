'use client';
import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/field';
import type { PlanItem } from '@/domain/plan/plan';
import type { Aside } from './use-reasons';

/** The words that set an interlock aside for one exercise. Without them the exercise stays blocked. */
export function SetAsideFields({
  item,
  aside,
  onChange,
}: {
  item: PlanItem;
  aside: readonly Aside[];
  onChange: (setAside: NonNullable<PlanItem['setAside']>) => void;
}) {
  const t = useTranslations('plan.setAside');
  const given = item.setAside ?? [];
  const reasonOf = (interlock: string) => given.find((one) => one.interlock === interlock)?.reason ?? '';
  return (
    <div className="mt-2 flex flex-col gap-2">
      {aside.map(({ interlock, how }) => (
        <TextField
          key={interlock}
          label={t(how, { interlock })}
          maxLength={300}
          value={reasonOf(interlock)}
          onChange={(event) =>
            onChange([
              ...given.filter((one) => one.interlock !== interlock),
              { interlock, reason: event.target.value },
            ])
          }
        />
      ))}
    </div>
  );
}
