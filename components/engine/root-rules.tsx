import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import { IMAGING_ROOT_WEIGHTS } from '@/domain/classification/root-imaging';
import {
  AGE_60_SHIFT,
  ANTERIOR_PRIOR,
  MOTOR_WEIGHTS,
  NORMAL_WEIGHTS,
  PAIN_KEY_OF_REGION,
  PAIN_WEIGHTS,
  REFLEX_WEIGHTS,
  ROOT_FAMILIES,
  ROOT_PRIOR,
  ROOT_WEIGHTS_SOURCE,
  type RootWeights,
  SENSATION_KEY_OF_REGION,
  SENSATION_WEIGHTS,
  TENSION_WEIGHTS,
} from '@/domain/classification/root-weights';
import { ROOTS } from '@/domain/vocabulary/roots';
import { inWords } from './in-words';

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

/** How the findings of one kind are damped together and how far they may go. */
function RootFamilies() {
  const t = useTranslations('engine.roots');
  return (
    <TableCard label={t('families')} head={[t('families'), t('multiplier'), t('clamp')]}>
      {Object.entries(ROOT_FAMILIES).map(([id, { multiplier, clamp }]) => (
        <tr key={id} className="text-sm">
          <td>{inWords(id)}</td>
          <td className="tabular-nums">{multiplier}</td>
          <td className="tabular-nums">{t('range', { least: clamp[0], most: clamp[1] })}</td>
        </tr>
      ))}
    </TableCard>
  );
}

/** What the scan adds to the working root. */
function ScanOnRoots() {
  const t = useTranslations('engine.roots');
  return (
    <TableCard label={t('scan')} head={[t('scan'), t('seen'), t('firm')]}>
      {Object.entries(IMAGING_ROOT_WEIGHTS).map(([finding, [seen, firm]]) => (
        <tr key={finding} className="text-sm">
          <td>{inWords(finding)}</td>
          <td className="tabular-nums">{seen}</td>
          <td className="tabular-nums">{firm}</td>
        </tr>
      ))}
    </TableCard>
  );
}

const REGION_KEYS = [
  ['pain', PAIN_KEY_OF_REGION],
  ['sensation', SENSATION_KEY_OF_REGION],
] as const;

/** How far a region of the body chart counts as one of the model's own. */
function RegionsAsKeys() {
  const t = useTranslations('engine.roots');
  return (
    <TableCard label={t('regions')} head={[t('regions'), t('countsAs')]}>
      {REGION_KEYS.flatMap(([group, regions]) =>
        Object.entries(regions).map(([region, keys]) => (
          <tr key={`${group} ${region}`} className="text-sm">
            <td>
              <span className="text-xs text-ink-2">{t(`group.${group}`)}</span> {inWords(region)}
            </td>
            <td className="tabular-nums">
              {Object.entries(keys)
                .map(([key, share]) => `${inWords(key)} ${share}`)
                .join(', ')}
            </td>
          </tr>
        )),
      )}
    </TableCard>
  );
}

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
                  <span className="text-xs text-ink-2">{t(`group.${group}`)}</span> {inWords(key)}
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
      <div className="mt-3 grid items-start gap-3 lg:grid-cols-3">
        <RootFamilies />
        <ScanOnRoots />
        <RegionsAsKeys />
      </div>
    </section>
  );
}
