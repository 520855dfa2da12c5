import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { EDUCATION, type EducationId } from '@/domain/plan/education';
import type { PlanContent } from '@/domain/plan/plan';
import { InterlockList } from './interlock-list';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" className="px-4 py-3">
      <h2 className="mb-1">{title}</h2>
      {children}
    </Card>
  );
}

const isEducation = (id: string): id is EducationId => id in EDUCATION;

/** What stands on a plan beside its exercises; the same for a draft and for a signed one. */
export function PlanParts({ content, schedule }: { content: PlanContent; schedule?: ReactNode }) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T00:00:00Z`), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return (
    <>
      {content.precautions.length > 0 ? (
        <Part title={t('precautions')}>
          <ul className="list-disc pl-5">
            {content.precautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t('referral')}>
        <ul>
          {content.referralCriteria.map((criterion) => (
            <li
              key={`${criterion.code}-${criterion.text}`}
              className="border-b border-dashed border-line py-1.5 last:border-b-0"
            >
              {criterion.text}{' '}
              <span className="block text-xs text-ink-2">{t('source', { source: criterion.source })}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('schedule')}>
        {schedule ?? (
          <ul>
            {content.schedule.map((entry) => (
              <li
                key={`${entry.kind}-${entry.due}-${entry.text}`}
                className="grid grid-cols-[7rem_6rem_1fr] gap-2 border-b border-dashed border-line py-1 last:border-b-0"
              >
                <span>{day(entry.due)}</span>
                <span className="text-ink-2">{t(`kinds.${entry.kind}`)}</span>
                <span>{entry.text}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {content.activityAdvice.length > 0 ? (
        <Part title={t('advice')}>
          <dl>
            {content.activityAdvice.map((advice) => (
              <div
                key={advice.aggravator}
                className="border-b border-dashed border-line py-1.5 last:border-b-0"
              >
                <dt className="font-semibold">{advice.aggravator}</dt>
                <dd>{[advice.doThis, advice.avoidForNow, advice.rebuild].filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </Part>
      ) : null}
      <Part title={t('education')}>
        {content.education.map(({ id, text }) => (
          <details key={id}>
            <summary className="font-semibold">{isEducation(id) ? EDUCATION[id].en.title : id}</summary>
            <p className="pb-2">{text}</p>
          </details>
        ))}
      </Part>
      <Part title={t('course')}>
        <p>{content.expectedCourse}</p>
      </Part>
      <Part title={t('interlocks')}>
        <InterlockList interlocks={content.interlocks} />
      </Part>
    </>
  );
}
