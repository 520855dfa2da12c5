'use client';
import { useTranslations } from 'next-intl';
import { useDraft, useReading, useVisit } from '@/components/forms/draft-context';
import { classNames } from '@/components/ui/class-names';

/** An emergency stands above the form, whatever section is open: what was found, what to do now, who was told. */
export function EmergencyNotice() {
  const t = useTranslations('assessment.emergency');
  const reading = useTranslations('reading');
  const { impression } = useDraft();
  const { goToField, signed } = useVisit();
  const toldWhom = impression.value?.handOver?.toldWhom ?? '';
  const told = toldWhom.trim() !== '';
  const evaluation = useReading();
  if (evaluation?.urgency.tier !== 'emergency') return null;
  const rules = evaluation.urgency.rules.filter((rule) => rule.tier === 'emergency');
  return (
    <section
      role={signed ? undefined : 'alert'}
      aria-label={t('title')}
      data-emergency
      className="rounded-lg border-2 border-danger bg-danger-soft px-4 py-3 text-danger-ink"
    >
      <p className="text-lg font-bold">
        <span aria-hidden="true">■ </span>
        {t('title')}
      </p>
      <ul className="mt-1 flex flex-col gap-2">
        {rules.map((rule) => (
          <li key={rule.id}>
            <p className="font-semibold">{rule.title}</p>
            <p className="text-ink">{rule.action}</p>
            <p className="flex flex-wrap items-center gap-x-2 text-xs">
              <span>
                {rule.reason} {rule.id}
              </span>
              {rule.fields[0] && !signed ? (
                <button
                  type="button"
                  className="min-h-6 font-semibold underline underline-offset-2"
                  onClick={() => goToField(rule.fields[0] ?? '')}
                >
                  {reading('evidence.goTo')}
                </button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {signed ? null : (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <button
            type="button"
            onClick={() => goToField('impression.handOver.toldWhom')}
            className={classNames(
              'min-h-9 rounded-md border border-danger px-3 font-semibold',
              told ? 'bg-card text-danger-ink hover:bg-sunk' : 'bg-danger text-card hover:opacity-90',
            )}
          >
            {t('recordHandOver')}
          </button>
          {told ? <span className="text-sm">{t('handedOver', { who: toldWhom })}</span> : null}
        </div>
      )}
    </section>
  );
}
