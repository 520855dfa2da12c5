import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import { EXPERT_DEFAULTS } from '@/domain/classification/expert-defaults';

const DEFAULTS = Object.entries(EXPERT_DEFAULTS);

/** Numbers outside the tables that are expert defaults. */
export function ExpertDefaults() {
  const t = useTranslations('engine.defaults');
  return (
    <section>
      <h2>{t('title', { count: DEFAULTS.length })}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead')}</p>
      <TableCard label={t('label')} head={[t('value'), t('what'), t('source')]}>
        {DEFAULTS.map(([name, one]) => (
          <tr key={name} className="align-top text-sm">
            <td className="tabular-nums">{one.value}</td>
            <td>{one.what}</td>
            <td className="text-xs text-ink-2">{one.source}</td>
          </tr>
        ))}
      </TableCard>
    </section>
  );
}
