'use client';
import { useTranslations } from 'next-intl';
import { Opening } from '@/components/ui/opening';
import { drawnFor } from './drawn-for';
import { EvidenceList } from './evidence-list';
import { barWidth, weightText } from './numbers';
import { PanelPart } from './panel-part';
import { isRanked } from './reading-lines';

/** The likely source, never alone and never above what the evidence carries. */
export const StructurePart = drawnFor(
  ['structures', 'gates', 'abstained'],
  function StructurePart({ evaluation }) {
    const t = useTranslations('reading.structure');
    const structures = isRanked(evaluation) ? evaluation.structures.slice(0, 4) : [];
    const held = evaluation.gates.find((gate) => gate.suppresses.includes('structure'));
    return (
      <PanelPart title={t('title')}>
        <div className="min-h-31">
          {held ? <p className="mb-1 text-sm text-ink-2">{t('held', { reason: held.reason })}</p> : null}
          {structures.length === 0 ? <p className="text-sm text-ink-2">{t('none')}</p> : null}
          {structures.map((structure) => (
            <Opening
              key={structure.id}
              look="grid list-none grid-cols-[minmax(0,170px)_1fr_38px] items-center gap-2 rounded-sm py-0.5 hover:bg-sunk"
              summary={
                <>
                  <span className="leading-[18px]">{structure.label}</span>
                  <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-sm bg-sunk">
                    <span
                      className="block h-1.5 rounded-sm bg-ink-3 forced-colors:bg-[CanvasText]"
                      style={{ width: barWidth(structure.probability) }}
                    />
                  </span>
                  <b className="text-right text-sm">{weightText(structure.probability)}</b>
                </>
              }
            >
              {() => (
                <div className="mb-1 ml-2 border-l-2 border-line pl-2">
                  <EvidenceList evidence={structure} />
                </div>
              )}
            </Opening>
          ))}
        </div>
      </PanelPart>
    );
  },
);
