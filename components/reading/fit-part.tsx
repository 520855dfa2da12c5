'use client';
import { useTranslations } from 'next-intl';
import { Opening } from '@/components/ui/opening';
import { useWords } from '@/components/words/use-words';
import { drawnFor } from './drawn-for';
import { PanelPart } from './panel-part';
import { hasMri } from './reading-lines';

/** Does the scan fit the examination; without a scan, whether one is worth considering. */
export const FitPart = drawnFor(['concordance', 'mriIndication'], function FitPart({ evaluation }) {
  const t = useTranslations('reading.fit');
  const words = useWords();
  const { concordance, mriIndication } = evaluation;
  return (
    <PanelPart title={t('title')} aside={words.concordance[concordance.class]}>
      <div className="min-h-20">
        {hasMri(evaluation) && concordance.text ? <p className="text-sm">{concordance.text}</p> : null}
        <Opening look="text-sm" summary={`${t('mri')}: ${mriIndication.text}`}>
          {() => (
            <p className="ml-3 border-l-2 border-line pl-2 text-xs text-ink-2">
              {mriIndication.id} · {mriIndication.source}
            </p>
          )}
        </Opening>
      </div>
    </PanelPart>
  );
});
