import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import type { MechanismClassId } from '@/domain/classification/mechanisms';
import { SIGNS } from '@/domain/classification/signs';
import { IMAGING_FACTORS, STORY_ROWS } from '@/domain/classification/structure-evidence';
import {
  STRUCTURES_OF,
  STRUCTURES_OF_CONCERN,
  STRUCTURES_OF_UNNAMED,
  type StructureShares,
} from '@/domain/classification/structure-priors';
import { ARTERIAL, CONCERN_WEIGHTS, VENOUS } from '@/domain/classification/structures';
import { inWords } from './in-words';

const listed = (shares: StructureShares): string =>
  Object.entries(shares)
    .map(([id, share]) => `${inWords(id)} ${share}`)
    .join(', ');

const VESSELS = [
  ['vein', VENOUS],
  ['artery', ARTERIAL],
] as const;

/** How often each structure is meant by a mechanism, before findings: expert shares by age. */
function SharesOfMechanisms() {
  const t = useTranslations('engine.structures');
  const names = useTranslations('engine.mechanisms.name');
  return (
    <TableCard label={t('shares')} head={[t('meantBy'), t('young'), t('old')]}>
      {Object.entries(STRUCTURES_OF).map(([id, { young, old }]) => (
        <tr key={id} className="align-top text-sm">
          <td>{names(id as MechanismClassId)}</td>
          <td className="tabular-nums">{listed(young)}</td>
          <td className="tabular-nums">{young === old ? t('same') : listed(old)}</td>
        </tr>
      ))}
      {Object.entries({ ...STRUCTURES_OF_CONCERN, unnamed: STRUCTURES_OF_UNNAMED }).map(([id, shares]) => (
        <tr key={id} className="align-top text-sm">
          <td>{t('serious', { concern: inWords(id) })}</td>
          <td className="tabular-nums" colSpan={2}>
            {listed(shares)}
          </td>
        </tr>
      ))}
      {VESSELS.map(([id, { share, signs }]) => (
        <tr key={id} className="align-top text-sm">
          <td>{t(id)}</td>
          <td className="tabular-nums" colSpan={2}>
            {share}; {signs.map(([sign, ratio]) => `${SIGNS[sign].present} ${ratio}`).join(', ')}
          </td>
        </tr>
      ))}
    </TableCard>
  );
}

/** What scan, story and examination do to the odds of a structure. */
function FactorsOnStructures() {
  const t = useTranslations('engine.structures');
  return (
    <TableCard label={t('factors')} head={[t('finding'), t('structure'), t('factor')]}>
      {Object.entries(IMAGING_FACTORS).map(([finding, factor]) => (
        <tr key={finding} className="text-sm">
          <td>{t('onScan', { finding: inWords(finding) })}</td>
          <td>{inWords(factor.structure)}</td>
          <td className="tabular-nums">
            {'rarityCap' in factor
              ? t('byRarity', { cap: factor.rarityCap, firm: factor.firm })
              : factor.mild === factor.firm
                ? factor.seen
                : t('bySeverity', { mild: factor.mild, seen: factor.seen, firm: factor.firm })}
          </td>
        </tr>
      ))}
      {STORY_ROWS.map(([sign, structure, factor]) => (
        <tr key={`${sign} ${structure}`} className="text-sm">
          <td>{SIGNS[sign].present}</td>
          <td>{inWords(structure)}</td>
          <td className="tabular-nums">{factor}</td>
        </tr>
      ))}
    </TableCard>
  );
}

/** Structures: where their shares start and what moves them. */
export function StructureRules() {
  const t = useTranslations('engine.structures');
  const tiers = Object.entries(CONCERN_WEIGHTS).map(([tier, weight]) => `${tier} ${weight}`);
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead', { tiers: tiers.join(', ') })}</p>
      <div className="grid gap-3">
        <SharesOfMechanisms />
        <FactorsOnStructures />
      </div>
    </section>
  );
}
