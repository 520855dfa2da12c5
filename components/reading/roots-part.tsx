'use client';
import { useTranslations } from 'next-intl';
import { Opening } from '@/components/ui/opening';
import { useWords } from '@/components/words/use-words';
import type { Evaluation, RootReading } from '@/domain/evaluation';
import { ROOTS } from '@/domain/vocabulary/roots';
import { drawnFor } from './drawn-for';
import { EvidenceList } from './evidence-list';
import { barWidth, percentText } from './numbers';
import { PanelPart } from './panel-part';
import { hasMri, rightFirst } from './reading-lines';

function Bars({
  reading,
  root,
  align,
}: {
  reading: RootReading | null;
  root: string;
  align: 'left' | 'right';
}) {
  const weight = reading?.roots.find((entry) => entry.root === root)?.probability ?? 0;
  const strong = reading?.credibleSet.some((known) => known === root) ?? false;
  return (
    <span className={align === 'right' ? 'flex justify-end' : 'flex'} aria-hidden="true">
      <span
        className={
          strong
            ? 'h-[9px] rounded-sm bg-accent forced-colors:bg-[CanvasText]'
            : 'h-[9px] rounded-sm bg-ink-3/50 forced-colors:bg-[GrayText]'
        }
        style={{ width: reading ? barWidth(weight) : 0 }}
      />
    </span>
  );
}

/**
 * Under its title right and left like a ladder, as one looks at the patient: right on the left. Every rung stands from the start, so that
 * what comes only fills it.
 */
function Ladder({
  evaluation,
  which,
}: {
  evaluation: Pick<Evaluation, 'roots'>;
  which: 'clinical' | 'working';
}) {
  const t = useTranslations('reading.roots');
  const words = useWords();
  const of = (side: 'left' | 'right') => {
    const reading = evaluation.roots.find((entry) => entry.side === side)?.[which];
    return reading && reading.suppressedBecause === null ? reading : null;
  };
  const [right, left] = [of('right'), of('left')];
  const said = (['right', 'left'] as const).flatMap((side) =>
    (of(side)?.roots ?? [])
      .filter((entry) => entry.probability >= 0.05)
      .map((entry) =>
        t('bar', { root: entry.root, side: words.side[side], percent: percentText(entry.probability) }),
      ),
  );
  return (
    <div>
      <div
        role="img"
        aria-label={`${t(which)}: ${said.length > 0 ? said.join(', ') : t('noBar')}`}
        className="mt-1.5 grid grid-cols-[1fr_28px_1fr] items-center gap-x-1.5 gap-y-0.5 text-xs"
      >
        <span className="text-ink-2">R</span>
        <span className="justify-self-center whitespace-nowrap text-ink-2">{t(which)}</span>
        <span className="text-right text-ink-2">L</span>
        {ROOTS.map((root) => (
          <div key={root} className="contents">
            <Bars reading={right} root={root} align="right" />
            <b className="text-center">{root}</b>
            <Bars reading={left} root={root} align="left" />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The roots of each leg: clinical, frozen before the MRI, and beside it the working root once there is one. */
export const RootsPart = drawnFor(['roots', 'concordance'], function RootsPart({ evaluation }) {
  const t = useTranslations('reading.roots');
  const words = useWords();
  const both = hasMri(evaluation);
  const legs = rightFirst(evaluation.roots);
  return (
    <PanelPart title={t('title')}>
      <div className="min-h-10">
        {evaluation.roots.length === 0 ? <p className="text-sm text-ink-2">{t('none')}</p> : null}
        {legs.map(({ side, clinical, working }) => {
          const reading = both ? working : clinical;
          return (
            <p key={side} className="text-sm">
              {reading.suppressedBecause
                ? t('suppressed', { side: words.side[side], reason: reading.suppressedBecause })
                : t('favoured', {
                    side: words.side[side],
                    roots: reading.credibleSet.join(' / '),
                    label: words.rootLabel[reading.label],
                  })}
            </p>
          );
        })}
      </div>
      <div className={both ? 'grid grid-cols-2 gap-4' : undefined}>
        {(both ? (['clinical', 'working'] as const) : (['clinical'] as const)).map((which) => (
          <Ladder key={which} evaluation={evaluation} which={which} />
        ))}
      </div>
      <div className="mt-1.5 min-h-6">
        {evaluation.roots.some(({ clinical }) => clinical.for.length + clinical.against.length > 0) ? (
          <Opening look="text-xs font-semibold text-accent" summary={t('why')}>
            {() =>
              legs.map(({ side, clinical }) => (
                <div key={side} className="mt-1">
                  <p className="text-xs font-semibold text-ink-2">{words.side[side]}</p>
                  <EvidenceList evidence={clinical} />
                </div>
              ))
            }
          </Opening>
        ) : null}
      </div>
    </PanelPart>
  );
});
