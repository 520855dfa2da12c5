import { useTranslations } from 'next-intl';
import { SAFETY_CARD } from '@/domain/plan/safety-card';

/** When to go to hospital, in plain words; prints on one page. */
export function WarningCard() {
  const t = useTranslations('my.card');
  const card = SAFETY_CARD.en;
  return (
    <article className="mt-4">
      <h1>{t('title')}</h1>
      <section className="mt-3 rounded-xl border-2 border-danger bg-danger-soft p-4">
        <h2 className="text-danger-ink">{card.emergencyTitle}</h2>
        <ol className="mt-3 flex list-decimal flex-col gap-2 pl-6">
          {card.emergency.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className="mt-4">
          {t('say')} <strong>{card.say}</strong>
        </p>
      </section>
      <section className="mt-4 rounded-xl border border-watch-line bg-watch-soft p-4">
        <h2 className="text-watch">{card.sameDayTitle}</h2>
        <p className="mt-1">{card.sameDay}</p>
      </section>
      <p className="mt-4">{card.closing}</p>
      <p className="mt-2 text-[14px] text-ink-2">{t('version', { version: card.version })}</p>
    </article>
  );
}
