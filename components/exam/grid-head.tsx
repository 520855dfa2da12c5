'use client';
import { useTranslations } from 'next-intl';
import { Fragment, memo } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import { Button } from '@/components/ui/button';
import { CELL_KINDS, type CellKind } from './grid-model';

/** The heads of the root table, each kind of test with its "All normal". */
export const GridHead = memo(function GridHead({ onAllNormal }: { onAllNormal: (kind: CellKind) => void }) {
  const t = useTranslations('assessment.grid');
  const { signed } = useVisit();
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky left-0 z-10 bg-card pl-3.5! text-left">
          {t('root')}
        </th>
        {CELL_KINDS.map((kind) => (
          <Fragment key={kind}>
            {kind === 'strength' ? (
              <th scope="col" className="pl-2! text-left">
                {t('muscle')}
              </th>
            ) : null}
            {kind === 'reflex' ? (
              <th scope="col" className="pl-2! text-left">
                {t('reflexName')}
              </th>
            ) : null}
            <th scope="colgroup" colSpan={2}>
              <span className="block whitespace-nowrap">
                {t(kind)} {t('right')} · {t('left')}
              </span>
              {signed ? null : (
                <Button
                  size="small"
                  tone="quiet"
                  className="min-h-6! px-1.5 text-xs!"
                  aria-label={t('allNormalLabel', { group: t(kind) })}
                  onClick={() => onAllNormal(kind)}
                >
                  {t('allNormal')}
                </Button>
              )}
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
});
