'use client';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Opening } from '@/components/ui/opening';
import { useWords } from '@/components/words/use-words';
import type { MechanismReading } from '@/domain/evaluation';
import { drawnFor } from './drawn-for';
import { EvidenceList } from './evidence-list';
import { barWidth, weightText } from './numbers';
import { PanelPart } from './panel-part';
import { isRanked } from './reading-lines';

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
  ['mechanisms', 'abstained', 'radiculopathy'],
  function MechanismPart({ evaluation }) {
    const t = useTranslations('reading.mechanism');
    const words = useWords();
    const ranked = isRanked(evaluation);
    const [first, ...others] = evaluation.mechanisms;
    const line = (mechanism: MechanismReading) => (
      <Opening
        key={mechanism.id}
        look="list-none rounded-sm hover:bg-sunk"
        summary={<Bar mechanism={mechanism} leads={false} ranked={ranked} />}
      >
        {() => (
          <div className="mb-2 ml-2 border-l-2 border-line pl-2">
            <p className="py-1 text-xs text-ink-2">{words.mechanismMeaning[mechanism.id]}</p>
            <EvidenceList evidence={mechanism} />
          </div>
        )}
      </Opening>
    );
    return (
      <PanelPart title={t('title')} aside={t('note')}>
        {evaluation.abstained ? (
          <p className="mb-1 rounded-md border border-dashed border-line-2 px-2 py-1 text-sm">
            {words.abstention[evaluation.abstained]}
          </p>
        ) : null}
        {ranked ? null : (
          // As high as the three in view and the line to the others, which stand here with the first finding that bears on one.
          <div className="min-h-36">
            <p className="text-sm text-ink-2">{t('priorMeans')}</p>
            <Opening look="py-0.5 text-xs font-semibold text-accent" summary={t('prior')}>
              {() => evaluation.mechanisms.map(line)}
            </Opening>
          </div>
        )}
        {ranked && first ? (
          <>
            <Bar mechanism={first} leads ranked />
            {others.slice(0, IN_VIEW - 1).map(line)}
            {others.length > IN_VIEW - 1 ? (
              <Opening
                look="py-0.5 text-xs font-semibold text-accent"
                summary={t('others', { count: others.length - IN_VIEW + 1 })}
              >
                {() => others.slice(IN_VIEW - 1).map(line)}
              </Opening>
            ) : null}
            <div className="mt-2">
              <EvidenceList evidence={first} />
            </div>
            <Opening className="mt-1" look="text-xs font-semibold text-accent" summary={t('meaning')}>
              {() => <p className="text-sm text-ink-2">{words.mechanismMeaning[first.id]}</p>}
            </Opening>
          </>
        ) : null}
        <p className="mt-1 text-xs text-ink-2">{t(`radiculopathy.${evaluation.radiculopathy}`)}</p>
      </PanelPart>
    );
  },
);
