import { useTranslations } from 'next-intl';
import { useWords } from '@/components/words/use-words';
import type { PlanContent } from '@/domain/plan/plan';

/** Class, phase and irritability of a plan in one line. */
export function usePlanReading() {
  const t = useTranslations('plan');
  const words = useWords();
  return ({ planClass, phase, irritability }: Pick<PlanContent, 'planClass' | 'phase' | 'irritability'>) =>
    t('sub', {
      planClass: words.planClass[planClass],
      phase: words.phase[phase],
      irritability: words.irritability[irritability],
    });
}
