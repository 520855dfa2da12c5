import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Always one tap away. */
export function WarningCardLink() {
  const t = useTranslations('my.card');
  return (
    <Link
      href="/my/warning-card"
      className="mt-[18px] flex items-center gap-3 rounded-xl border border-danger-line bg-danger-soft px-4 py-3.5 font-semibold text-danger-ink"
    >
      <svg
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
        className="shrink-0"
      >
        <path d="M12 3l10 18H2z" />
        <path d="M12 10v5M12 18v.5" />
      </svg>
      {t('link')}
    </Link>
  );
}
