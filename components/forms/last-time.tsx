'use client';
import { useTranslations } from 'next-intl';
import { useDates } from '@/components/words/use-dates';
import { useCarry } from './carry-context';

const LINK =
  'min-h-6 rounded-sm px-1 font-semibold text-accent-ink underline decoration-dotted underline-offset-2 hover:decoration-solid';

/** What stood here last time, in grey, with the one key that takes it over; or that today's answer is last time's. */
export function LastTime({ field }: { field: string }) {
  const carry = useCarry();
  return carry ? <Shown field={field} carry={carry} /> : null;
}

/** What stood somewhere last time: its day and the words of then. */
export function SaidThen({ on, words }: { on: string; words: string }) {
  const t = useTranslations('assessment.carry');
  const { day } = useDates();
  return t.rich('lastTime', { date: day(on), words, own: (said) => <bdi>{said}</bdi> });
}

function Shown({ field, carry }: { field: string; carry: NonNullable<ReturnType<typeof useCarry>> }) {
  const t = useTranslations('assessment.carry');
  const { day } = useDates();
  const since = carry.carriedSince(field);
  if (since) {
    return (
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-watch">
        <span>
          <span aria-hidden="true">↻ </span>
          {t('carried', { date: day(since) })}
        </span>
        <button type="button" className={LINK} onClick={() => carry.testedAgain(field)}>
          {t('testedAgain')}
        </button>
      </p>
    );
  }
  const last = carry.lastTime(field);
  if (!last?.words) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-2">
      <span className="line-clamp-2 min-w-0">
        <SaidThen on={last.on} words={last.words} />
      </span>
      {carry.canCarry(field) ? (
        <button type="button" className={LINK} onClick={() => carry.carry(field)} title={t('key')}>
          {t('take')}
        </button>
      ) : null}
    </p>
  );
}
