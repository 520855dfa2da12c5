import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The way to who opened the record. */
export function AccessLink() {
  const t = useTranslations('audit.mine');
  return (
    <Link
      href="/my/access"
      className="mt-[18px] flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
    >
      {t('link')}
    </Link>
  );
}
