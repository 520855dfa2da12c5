import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import { STENOSIS_LR } from '@/domain/classification/mechanisms/claudication';
import { SIGNS, type SignId } from '@/domain/classification/signs';
import { CLASS_IDS, PRESENT, PRIORS } from '@/domain/classification/smart-model';
import { STENOSIS_PRIORS, STENOSIS_TRIGGER_LR } from '@/domain/classification/stenosis-probability';

const STENOSIS_SIGNS = Object.entries(STENOSIS_LR) as [SignId, readonly [number, number | undefined]][];

/** The two models shown beside the ranking and never mixed into it: stenosis, and the three classes of pain. */
export function SideModelRules() {
  const t = useTranslations('engine.side');
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead')}</p>
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <TableCard label={t('stenosis')} head={[t('stenosis'), t('present'), t('absent')]}>
          {Object.entries(STENOSIS_PRIORS).map(([age, prior]) => (
            <tr key={age} className="text-sm">
              <td>{t(`age.${age as keyof typeof STENOSIS_PRIORS}`)}</td>
              <td className="tabular-nums" colSpan={2}>
                {prior}
              </td>
            </tr>
          ))}
          <tr className="text-sm">
            <td>{t('trigger')}</td>
            <td className="tabular-nums">
              {t('triggerRatios', {
                withRelief: STENOSIS_TRIGGER_LR.withRelief,
                alone: STENOSIS_TRIGGER_LR.alone,
              })}
            </td>
            <td className="tabular-nums">{STENOSIS_TRIGGER_LR.denied}</td>
          </tr>
          {STENOSIS_SIGNS.map(([sign, [present, absent]]) => (
            <tr key={sign} className="text-sm">
              <td>{SIGNS[sign].present}</td>
              <td className="tabular-nums">{present}</td>
              <td className="tabular-nums">{absent ?? '–'}</td>
            </tr>
          ))}
        </TableCard>
        <TableCard label={t('classes')} head={[t('classes'), ...CLASS_IDS.map((id) => t(`class.${id}`))]}>
          <tr className="text-sm">
            <td>{t('start')}</td>
            {CLASS_IDS.map((id, index) => (
              <td key={id} className="tabular-nums">
                {PRIORS[index]}
              </td>
            ))}
          </tr>
          {Object.entries(PRESENT).map(([criterion, shares]) => (
            <tr key={criterion} className="text-sm">
              <td>{t(`criterion.${criterion as keyof typeof PRESENT}`)}</td>
              {CLASS_IDS.map((id, index) => (
                <td key={id} className="tabular-nums">
                  {shares[index]}
                </td>
              ))}
            </tr>
          ))}
        </TableCard>
      </div>
    </section>
  );
}
