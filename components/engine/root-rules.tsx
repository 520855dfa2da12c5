import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import {
  AGE_60_SHIFT,
  ANTERIOR_PRIOR,
  MOTOR_WEIGHTS,
  NORMAL_WEIGHTS,
  PAIN_WEIGHTS,
  REFLEX_WEIGHTS,
  ROOT_PRIOR,
  ROOT_WEIGHTS_SOURCE,
  type RootWeights,
  SENSATION_WEIGHTS,
  TENSION_WEIGHTS,
} from '@/domain/classification/root-weights';
import { ROOTS } from '@/domain/vocabulary/roots';

const GROUPS: readonly (readonly [
  'prior' | 'pain' | 'sensation' | 'motor' | 'reflex' | 'tension' | 'normal',
  Record<string, RootWeights | undefined>,
])[] = [
  ['prior', { usual: ROOT_PRIOR, anterior_pain: ANTERIOR_PRIOR, from_60_years: AGE_60_SHIFT }],
  ['pain', PAIN_WEIGHTS],
  ['sensation', SENSATION_WEIGHTS],
  ['motor', MOTOR_WEIGHTS],
  ['reflex', REFLEX_WEIGHTS],
  ['tension', TENSION_WEIGHTS],
  ['normal', NORMAL_WEIGHTS],
];

/** What each finding adds to each root, as natural logs: expert weights, all of them. */
export function RootRules() {
  const t = useTranslations('engine.roots');
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead', { source: ROOT_WEIGHTS_SOURCE })}</p>
      <TableCard label={t('label')} head={[t('finding'), ...ROOTS]}>
        {GROUPS.flatMap(([group, rows]) =>
          Object.entries(rows).flatMap(([key, weights]) =>
            weights ? (
              <tr key={`${group} ${key}`} className="text-sm">
                <td>
                  <span className="text-xs text-ink-2">{t(`group.${group}`)}</span>{' '}
                  {key.replaceAll('_', ' ').replaceAll('.', ' ')}
                </td>
                {weights.map((weight, index) => (
                  <td key={ROOTS[index]} className="tabular-nums">
                    {weight === 0 ? '·' : weight}
                  </td>
                ))}
              </tr>
            ) : (
              []
            ),
          ),
        )}
      </TableCard>
    </section>
  );
}
