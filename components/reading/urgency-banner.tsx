'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import { classNames } from '@/components/ui/class-names';
import { Opening } from '@/components/ui/opening';
import { useWords } from '@/components/words/use-words';
import type { FiredRule, Urgency, UrgencyTier } from '@/domain/evaluation';

const LOOKS: Record<UrgencyTier, string> = {
  emergency: 'bg-danger text-card',
  urgent: 'bg-danger-soft text-danger-ink border-l-4 border-l-danger',
  soon: 'bg-watch-soft text-watch border-l-4 border-l-watch',
  routine: 'bg-card text-ink',
};
const MARKS: Record<UrgencyTier, string> = { emergency: '■', urgent: '▲', soon: '◆', routine: '○' };

/** A fired rule with its reason; it opens to what it rests on. */
export function RuleLine({ rule }: { rule: FiredRule }) {
  const t = useTranslations('reading');
  const { goToField } = useVisit();
  const field = rule.fields[0];
  return (
    <Opening
      className="group"
      look="flex list-none gap-1 rounded-sm py-0.5 text-sm"
      summary={
        <>
          <span
            aria-hidden="true"
            className="text-[11px] before:content-['▶'] group-open:before:content-['▼']"
          />
          <span className="line-clamp-2 group-open:line-clamp-none">
            <span className="font-semibold">{rule.title}</span> · {rule.reason}
          </span>
        </>
      }
    >
      {() => (
        <div className="mb-1 ml-3 border-l-2 border-current/30 pl-2 text-xs">
          <p className="font-semibold">{rule.action}</p>
          <p>
            {rule.id} · {rule.firm ? t('firm') : t('weak')}
          </p>
          <p>
            {t('evidence.source')}: {rule.source} · {t(`grade.${rule.grade}`)}
          </p>
          {field ? (
            <button
              type="button"
              className="min-h-6 font-semibold underline underline-offset-2"
              onClick={() => goToField(field)}
            >
              {t('evidence.goTo')}
            </button>
          ) : null}
        </div>
      )}
    </Opening>
  );
}

/**
 * Urgency at the top of the reading: tier, time, reasons, and whether the five questions were asked. A reason of two lines has its room
 * from the start: what stands below does not jump when urgency comes or goes.
 */
export const UrgencyBanner = memo(function UrgencyBanner({ urgency }: { urgency: Urgency }) {
  const t = useTranslations('reading.urgency');
  const words = useWords();
  const { goToField, signed } = useVisit();
  const [first, ...rest] = urgency.rules;
  const unasked = urgency.unansweredScreenItems[0];
  return (
    <section
      aria-label={t('label')}
      data-tier={urgency.tier}
      className={classNames('border-b border-line px-4 py-3', LOOKS[urgency.tier])}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-base font-bold">
          <span aria-hidden="true">{MARKS[urgency.tier]}</span> {words.tier[urgency.tier]}
          {urgency.withinDays !== null && urgency.tier !== 'emergency' ? (
            <span> · {t('within', { days: urgency.withinDays })}</span>
          ) : null}
        </h3>
        {first ? <span className="text-xs">{first.id}</span> : null}
      </div>
      <div className="min-h-10">
        {first ? <RuleLine rule={first} /> : <p className="py-0.5 text-sm text-ink-2">{t('noRule')}</p>}
      </div>
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-3 text-xs">
        <p className="flex flex-wrap items-center gap-2">
          {urgency.screenIncomplete
            ? t('screenOpen', { count: urgency.unansweredScreenItems.length })
            : t('screenDone')}
          {unasked && !signed ? (
            <button
              type="button"
              className="min-h-6 font-semibold underline underline-offset-2"
              onClick={() => goToField(`intake.caudaEquina.${unasked}`)}
            >
              {t('ask')}
            </button>
          ) : null}
        </p>
        {rest.length > 0 ? (
          <Opening
            className="open:basis-full"
            look="leading-6 font-semibold"
            summary={t('more', { count: rest.length })}
          >
            {() => rest.map((rule) => <RuleLine key={rule.id} rule={rule} />)}
          </Opening>
        ) : null}
      </div>
    </section>
  );
});
