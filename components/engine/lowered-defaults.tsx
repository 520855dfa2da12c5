import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { TableCard } from '@/components/ui/table';
import { SAFETY_DEFAULTS_LOWERED } from '@/domain/safety/lowered-defaults';

/** Every place where a rule lowers a safety default: it stands here until a clinician has signed it. */
export function LoweredDefaults() {
  const t = useTranslations('engine.lowered');
  return (
    <section>
      <h2>{t('title', { count: SAFETY_DEFAULTS_LOWERED.length })}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead')}</p>
      <TableCard label={t('label')} head={[t('rule'), t('what'), t('why'), t('status')]}>
        {SAFETY_DEFAULTS_LOWERED.map((one) => (
          <tr key={`${one.rule} ${one.what.en}`} className="align-top text-sm">
            <td className="whitespace-nowrap font-semibold">{one.rule}</td>
            <td>{one.what.en}</td>
            <td className="text-ink-2">{one.why.en}</td>
            <td>
              <span className="whitespace-nowrap">
                <Chip tone="watch">{t('unsigned')}</Chip>
              </span>
            </td>
          </tr>
        ))}
      </TableCard>
    </section>
  );
}
