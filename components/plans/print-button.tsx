'use client';
import { useTranslations } from 'next-intl';
import { useTakeOut } from '@/components/trpc/use-take-out';
import { Button } from '@/components/ui/button';

/** Prints the plan, and has it written down. */
export function PrintButton({ planVersionId }: { planVersionId: string }) {
  const t = useTranslations('plan');
  const takeOut = useTakeOut({ what: 'plan', subjectId: planVersionId });
  return (
    <Button
      onClick={() => {
        takeOut('printed');
        window.print();
      }}
    >
      {t('print')}
    </Button>
  );
}
