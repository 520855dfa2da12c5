'use client';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Opening } from '@/components/ui/opening';
import { useWords } from '@/components/words/use-words';
import type { MechanismReading } from '@/domain/evaluation';
import { drawnFor } from './drawn-for';
import { EVIDENCE_ROOM, EvidenceLegend, EvidenceList } from './evidence-list';
import { barWidth, weightText } from './numbers';
import { PanelPart } from './panel-part';
import { isRanked, rootsShort } from './reading-lines';

const IN_VIEW = 3;

function Bar({ mechanism, leads, ranked }: { mechanism: MechanismReading; leads: boolean; ranked: boolean }) {
  const t = useTranslations('reading.mechanism');
  return (
    <span className="grid min-h-10 w-full grid-cols-[minmax(0,170px)_1fr_76px] items-center gap-2">
      <span className={classNames('leading-[18px]', leads && 'font-semibold')}>{mechanism.label}</span>
      <span aria-hidden="true" className="h-2 overflow-hidden rounded-sm bg-sunk">
        <span
          className={classNames(
            'block h-2 rounded-sm',
            leads ? 'bg-accent forced-colors:bg-[CanvasText]' : 'bg-ink-3 forced-colors:bg-[GrayText]',
          )}
          style={{ width: barWidth(mechanism.probability) }}
        />
      </span>
      <span className="text-right leading-4">
        <b aria-hidden="true" className="block">
          {weightText(mechanism.probability)}
        </b>
        {ranked ? <span className="text-xs text-ink-2">{t(`band.${mechanism.band}`)}</span> : null}
      </span>
    </span>
  );
}

/** Mechanisms in order, the leading one with its reasons open, each other one with its own behind its line. */
export const MechanismPart = drawnFor(
  ['mechanisms', 'abstained', 'radiculopathy', 'roots', 'concordance'],
  function MechanismPart({ evaluation }) {
    const t = useTranslations('reading.mechanism');
    const words = useWords();
    const ranked = isRanked(evaluation);
    const [first] = evaluation.mechanisms;
    const others = evaluation.mechanisms.slice(IN_VIEW);
    const roots = rootsShort(evaluation, words);
    const line = (mechanism: MechanismReading) => {
      const leads = ranked && mechanism === first;
      return (
        <Opening
          key={mechanism.id}
          look="list-none rounded-sm hover:bg-sunk"
          summary={<Bar mechanism={mechanism} leads={leads} ranked={ranked} />}
        >
          {() => (
            <div className="mb-2 ml-2 border-l-2 border-line pl-2">
              <p className="py-1 text-xs text-ink-2">{words.mechanismMeaning[mechanism.id]}</p>
              {leads ? null : <EvidenceList evidence={mechanism} />}
            </div>
          )}
        </Opening>
      );
    };
    return (
      <PanelPart title={t('title')} aside={t('note')}>
        <p className="text-xs text-ink-2">
          {evaluation.abstained ? (
            <>
              <b className="text-ink">{words.abstention[evaluation.abstained]}</b> ·{' '}
            </>
          ) : null}
          {t(`radiculopathy.${evaluation.radiculopathy}`)}
          {roots ? ` · ${roots}` : ''}
        </p>
        {ranked ? null : (
          // As high as the three in view and the line to the others, which stand here with the first finding that bears on one.
          <div className="min-h-36 pt-1">
            <p className="text-sm text-ink-2">{t('priorMeans')}</p>
            <Opening look="py-0.5 text-xs font-semibold text-accent" summary={t('prior')}>
              {() => evaluation.mechanisms.map(line)}
            </Opening>
          </div>
        )}
        {ranked && first ? (
          <>
            {evaluation.mechanisms.slice(0, IN_VIEW).map(line)}
            {others.length > 0 ? (
              <Opening
                look="py-0.5 text-xs font-semibold text-accent"
                summary={t('others', { count: others.length })}
              >
                {() => others.map(line)}
              </Opening>
            ) : null}
          </>
        ) : null}
        <div className={classNames('mt-1.5', EVIDENCE_ROOM)}>
          {ranked && first ? <EvidenceList evidence={first} /> : <EvidenceLegend />}
        </div>
      </PanelPart>
    );
  },
);
