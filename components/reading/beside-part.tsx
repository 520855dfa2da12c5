'use client';
import { useTranslations } from 'next-intl';
import { drawnFor } from './drawn-for';
import { OpenLine } from './open-line';
import { PanelPart } from './panel-part';

/**
 * What stands beside the ranking and never moves it: outlook, drivers, published scores, gradings and the three-class
 * model. Readings stored by an earlier engine lack some of them.
 */
export const BesidePart = drawnFor(
  ['prognosis', 'persistenceDrivers', 'sideScores', 'gradings', 'sideModels'],
  function BesidePart({ evaluation }) {
    const t = useTranslations('reading');
    const { sideScores, persistenceDrivers } = evaluation;
    const stored: Partial<typeof evaluation> = evaluation;
    const gradings = stored.gradings ?? [];
    const models = stored.sideModels ?? [];
    return (
      <>
        {stored.prognosis ? (
          <PanelPart
            title={t('outlook.title')}
            aside={<b className="text-xs">{t(`outlook.${stored.prognosis.outlook}`)}</b>}
          >
            <OpenLine name={stored.prognosis.text}>
              {t('evidence.source')}: {stored.prognosis.source}
            </OpenLine>
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
        {sideScores.length > 0 ? (
          <PanelPart title={t('scores.title')}>
            {sideScores.map((score) => (
              <OpenLine
                key={score.id}
                name={score.label}
                value={
                  <>
                    <b className="text-ink">{Math.round(score.score * 100) / 100}</b> ·{' '}
                    {t('scores.cutOff', { value: score.cutOff })} ·{' '}
                    {score.positive === null
                      ? t('scores.unknown')
                      : score.positive
                        ? t('scores.positive')
                        : t('scores.negative')}
                  </>
                }
              >
                {score.source} · {t(`grade.${score.grade}`)}
              </OpenLine>
            ))}
          </PanelPart>
        ) : null}
        {gradings.length > 0 ? (
          <PanelPart title={t('gradings.title')}>
            {gradings.map((one) => (
              <OpenLine
                key={one.id}
                name={t(`gradings.name.${one.id}`)}
                value={<b className="text-ink">{t(`gradings.grade.${one.grade}`)}</b>}
              >
                <p>{one.reason}</p>
                {one.missing.length > 0 ? (
                  <p>{t('gradings.missing', { items: one.missing.join(', ') })}</p>
                ) : null}
                <p>
                  {one.source} · {t(`grade.${one.evidence}`)}
                </p>
              </OpenLine>
            ))}
          </PanelPart>
        ) : null}
        {models.map((model) => (
          <PanelPart key={model.id} title={t('model.title')}>
            <ul className="text-sm">
              {model.shares.map(({ id, share }) => (
                <li key={id} className="flex justify-between gap-2">
                  <span>{t(`model.${id}`)}</span>
                  <span className="tabular-nums">{Math.round(share * 100)} %</span>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-xs text-ink-2">
              {t('model.recorded', { recorded: model.recorded, of: model.of })}
              <span className="block">
                {model.source} · {t(`grade.${model.grade}`)}
              </span>
            </p>
          </PanelPart>
        ))}
      </>
    );
  },
);
