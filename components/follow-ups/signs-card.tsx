'use client';
import { useTranslations } from 'next-intl';
import { RowList } from '@/components/forms/row-list';
import { SectionCard } from '@/components/forms/section-card';
import { type AsteriskSign, MOST_SIGNS } from '@/domain/progress/asterisk-signs';

const BOX = 'min-h-8 min-w-0 rounded-md border border-line-2 bg-card px-2 py-0.5';

/** The asterisk signs: what was marked, what it was last time in grey, and what it is today. */
export function SignsCard({
  signs,
  onChange,
}: {
  signs: AsteriskSign[];
  onChange: (signs: AsteriskSign[]) => void;
}) {
  const t = useTranslations('followUp.signs');
  const nameOf = (index: number) => signs[index]?.sign || t('unnamed', { number: index + 1 });
  const set = (index: number, part: Partial<AsteriskSign>) =>
    onChange(signs.map((sign, at) => (at === index ? { ...sign, ...part } : sign)));
  return (
    <SectionCard title={t('title')} lead={t('lead')}>
      <RowList
        field="asterisks"
        label={t('title')}
        rows={signs}
        max={MOST_SIGNS}
        empty={t('empty')}
        addLabel={t('add')}
        removeLabel={(index) => t('remove', { sign: nameOf(index) })}
        onAdd={() => onChange([...signs, { sign: '', today: '', last: null }])}
        onRemove={(index) => onChange(signs.filter((_, at) => at !== index))}
      >
        {({ sign, today, last }, index) => (
          <span className="grid grow grid-cols-[1fr_6.5rem_7rem] items-center gap-2 max-sm:grid-cols-[1fr_7rem]">
            <input
              type="text"
              dir="auto"
              aria-label={t('sign', { number: index + 1 })}
              maxLength={120}
              value={sign}
              onChange={(event) => set(index, { sign: event.target.value })}
              className={`${BOX} max-sm:col-span-2`}
            />
            <span className="text-xs text-ink-2">{last ? t('lastValue', { value: last }) : t('noLast')}</span>
            <input
              type="text"
              dir="auto"
              aria-label={t('today', { sign: nameOf(index) })}
              placeholder={t('todayPlaceholder')}
              maxLength={120}
              value={today}
              onChange={(event) => set(index, { today: event.target.value })}
              className={`${BOX} font-semibold`}
            />
          </span>
        )}
      </RowList>
    </SectionCard>
  );
}
