import { useTranslations } from 'next-intl';
import { TableCard } from '@/components/ui/table';
import { useWords } from '@/components/words/use-words';
import { RED_FLAGS } from '@/domain/safety';

/** Every red flag with what to consider, its source and its grade. */
export function RedFlagRules() {
  const t = useTranslations('engine.redFlags');
  const grades = useTranslations('reading.grade');
  const words = useWords();
  return (
    <section>
      <h2>{t('title', { count: RED_FLAGS.length })}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead')}</p>
      <TableCard label={t('label')} head={[t('rule'), t('what'), t('action'), t('source')]}>
        {RED_FLAGS.map((rule) => (
          <tr key={rule.id} className="align-top text-sm">
            <td className="whitespace-nowrap font-semibold">{rule.id}</td>
            <td>
              {rule.title.en}
              <span className="block text-xs text-ink-2">{words.concern[rule.concern]}</span>
            </td>
            <td>{rule.action.en}</td>
            <td className="text-xs text-ink-2">
              {rule.source} · {grades(rule.grade)}
            </td>
          </tr>
        ))}
      </TableCard>
    </section>
  );
}
