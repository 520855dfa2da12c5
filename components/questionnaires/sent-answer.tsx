'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useArrival } from '@/components/ui/use-arrival';

/** Thanks, what to do now where the answers ask for help, and the next questionnaire. Never a score. */
export function SentAnswer({ answer }: { answer: Outputs['my']['sendAnswers'] }) {
  const t = useTranslations('my.questions');
  const heading = useArrival();
  return (
    <div
      className={classNames(
        'mt-4 rounded-xl border p-5',
        answer.urgent
          ? 'border-danger bg-danger-soft'
          : answer.words.length > 0
            ? 'border-watch-line bg-watch-soft'
            : 'border-line bg-card',
      )}
    >
      <h1 ref={heading} tabIndex={-1} className="outline-none">
        {t('thanks')}
      </h1>
      {answer.words.length > 0 ? (
        <>
          {answer.words.map((words) => (
            <p key={words} className="mt-3">
              {words}
            </p>
          ))}
          <p className="mt-3 font-semibold">{t('told')}</p>
          {answer.clinicPhone ? (
            <a
              className="mt-2 inline-flex min-h-12 items-center font-semibold underline"
              href={`tel:${answer.clinicPhone.replaceAll(' ', '')}`}
            >
              {t('call', { phone: answer.clinicPhone })}
            </a>
          ) : null}
        </>
      ) : (
        <p className="mt-2">{t('thanksText')}</p>
      )}
      {answer.next ? (
        <LinkButton
          href={`/my/questions/${answer.next.questionnaire}`}
          tone="primary"
          size="touch"
          className="mt-4 w-full whitespace-normal"
        >
          {t('nextOne', { name: answer.next.name })}
        </LinkButton>
      ) : null}
      <Link href="/my" className="mt-3 inline-flex min-h-12 items-center font-semibold text-accent underline">
        {t('toToday')}
      </Link>
    </div>
  );
}
