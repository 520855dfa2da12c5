'use client';
import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/segmented';
import type { Chart } from '@/domain/body-chart/chart';
import { inMapOf } from '@/domain/body-chart/root-maps';
import { ROOTS, type Root } from '@/domain/vocabulary/roots';

/** The typical pain map of one root as dashed outlines over the drawing, and how much of the drawn pain lies in it. */
export function RootCompare({
  chart,
  root,
  onRoot,
}: {
  chart: Chart;
  root: Root | null;
  onRoot: (root: Root | null) => void;
}) {
  const t = useTranslations('assessment.bodyChart');
  const { inside, drawn } = root ? inMapOf(root, chart.pain) : { inside: 0, drawn: 0 };
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span aria-hidden="true" className="text-ink-2">
        {t('compare')}
      </span>
      <Segmented
        label={t('compare')}
        hideLabel
        value={root}
        onChange={onRoot}
        options={ROOTS.map((value) => ({ value, label: value }))}
      />
      {root ? (
        <p className="basis-full text-ink-2">
          {drawn > 0 ? `${t('inMap', { root, inside, drawn })} ` : ''}
          {t('mapLimits')}
        </p>
      ) : null}
    </div>
  );
}
