import { useTranslations } from 'next-intl';
import type { FiredInterlock } from '@/domain/plan/plan';

/** Each rule with its id, its reason and who may set it aside. */
export function InterlockList({ interlocks }: { interlocks: FiredInterlock[] }) {
  const t = useTranslations('plan.locked');
  return (
    <ul className="mt-1 flex flex-col">
      {interlocks.map(({ id, reason, override }) => (
        <li
          key={id}
          className="grid grid-cols-[3rem_1fr] border-b border-dashed border-line py-1.5 last:border-b-0"
        >
          <span className="text-xs text-ink-2">{id}</span>
          <span>
            {reason} <span className="block text-xs text-ink-2">{t('override', { who: override })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
