import { useTranslations } from 'next-intl';
import { useDates } from '@/components/words/use-dates';
import type { Addendum } from './record';

/** What was added to a signed record, newest last, each with who and when. Nothing where there is none. */
export function Addenda({ addenda }: { addenda: readonly Addendum[] }) {
  const t = useTranslations('corrections');
  const { momentOfYear: moment } = useDates();
  if (addenda.length === 0) return null;
  return (
    <ol aria-label={t('addenda')} className="flex flex-col gap-2">
      {addenda.map(({ addendumId, text, at, byName, verified }) => (
        <li key={addendumId} className="border-l-2 border-accent-line pl-3 break-inside-avoid">
          <p className="text-xs text-ink-2">{t('by', { name: byName, when: moment(at) })}</p>
          <p dir="auto" className="max-w-[80ch] wrap-anywhere whitespace-pre-line">
            {text}
          </p>
          {verified ? null : <Broken />}
        </li>
      ))}
    </ol>
  );
}

/** The same warning as under a signature: what is stored is not what was written. */
export function Broken() {
  const t = useTranslations('corrections');
  return (
    <p className="mt-1 font-semibold text-danger">
      <span aria-hidden="true">▲ </span>
      {t('broken')}
    </p>
  );
}
