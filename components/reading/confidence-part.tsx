'use client';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { useWords } from '@/components/words/use-words';
import type { Evaluation } from '@/domain/evaluation';
import { PanelPart } from './panel-part';

/** How sure the reading is and why, the side scores, and what else was looked at. */
export function ConfidencePart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('reading');
  const words = useWords();
  const { confidence, sideScores, gates, contradictions, persistenceDrivers, trace } = evaluation;
  return (
    <>
      {gates.length + contradictions.length > 0 ? (
        <PanelPart title={t('gates')} className="bg-watch-soft">
          <ul className="list-disc pl-4 text-sm">
            {contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {gates.map((gate) => (
              <li key={gate.id} title={gate.source}>
                {gate.reason}
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
      {sideScores.length > 0 ? (
        <PanelPart title={t('scores.title')}>
          {sideScores.map((score) => (
            <details key={score.id}>
              <summary className="flex list-none items-baseline justify-between gap-2 rounded-sm py-0.5 text-sm hover:bg-sunk">
                <span>{score.label}</span>
                <span className="text-xs text-ink-2">
                  <b className="text-ink">{Math.round(score.score * 100) / 100}</b> ·{' '}
                  {t('scores.cutOff', { value: score.cutOff })} ·{' '}
                  {score.positive === null
                    ? t('scores.unknown')
                    : score.positive
                      ? t('scores.positive')
                      : t('scores.negative')}
                </span>
              </summary>
              <p className="mb-1 ml-3 border-l-2 border-line pl-2 text-xs text-ink-2">
                {score.source} · {t(`grade.${score.grade}`)}
              </p>
            </details>
          ))}
        </PanelPart>
      ) : null}
      {persistenceDrivers.length > 0 ? (
        <PanelPart title={t('drivers')}>
          <ul className="list-disc pl-4 text-sm">
            {persistenceDrivers.map((driver) => (
              <li key={driver.id}>{driver.text}</li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      <details className="border-b border-line px-4 py-3">
        <summary className="text-sm font-semibold">{t('trace', { count: trace.length })}</summary>
        <ul className="mt-1 text-xs">
          {trace.map((entry) => (
            <li key={`${entry.stage} ${entry.rule}`} className="border-b border-dashed border-line py-1">
              <b>{entry.rule}</b> · {t(`verdict.${entry.verdict}`)} · {entry.reason}
              <span className="block text-ink-2">
                {entry.source} · {t(`grade.${entry.grade}`)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
