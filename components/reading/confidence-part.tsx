'use client';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { useWords } from '@/components/words/use-words';
import { drawnFor } from './drawn-for';
import { OpenLine } from './open-line';
import { PanelPart } from './panel-part';

/** How sure the reading is and why, and what holds it back. */
export const ConfidencePart = drawnFor(
  ['confidence', 'gates', 'contradictions', 'reviewWithinDays'],
  function ConfidencePart({ evaluation }) {
    const t = useTranslations('reading');
    const words = useWords();
    const { confidence, gates, contradictions } = evaluation;
    return (
      <>
        {gates.length + contradictions.length > 0 ? (
          <PanelPart title={t('gates')} className="bg-watch-soft">
            <ul className="text-sm">
              {contradictions.map((text) => (
                <li key={text} className="py-0.5">
                  {text}
                </li>
              ))}
              {gates.map((gate) => (
                <li key={gate.id}>
                  <OpenLine name={gate.reason}>
                    {t('evidence.source')}: {gate.source}
                  </OpenLine>
                </li>
              ))}
            </ul>
          </PanelPart>
        ) : null}
        <PanelPart
          title={t('confidence.title')}
          aside={
            <Chip tone={confidence.level === 'high' ? 'good' : 'plain'}>
              {words.confidence[confidence.level]}
            </Chip>
          }
        >
          <p className="text-xs text-ink-2">
            {t('confidence.numbers', {
              coverage: Math.round(confidence.coverage * 100),
              margin: Math.round(confidence.margin * 100),
            })}
          </p>
          <ul className="list-disc pl-4 text-sm">
            {confidence.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="mt-1 text-sm">{t('review', { days: evaluation.reviewWithinDays })}</p>
        </PanelPart>
      </>
    );
  },
);
