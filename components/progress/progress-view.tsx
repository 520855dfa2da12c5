import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import { axisOf } from './axis';
import { CoursePanel } from './course-panel';
import { MeasureCard } from './measure-card';
import type { CaseProgressRecord } from './record';

/** Every measure of a case over one axis of time, with the changes of the plan, beside what the course says. */
export function CaseProgressView({ record }: { record: CaseProgressRecord }) {
  const t = useTranslations('progress');
  const { day } = useDates();
  const { caseId, measures, curve } = record;
  const axis = axisOf(record.startedOn, record.today);
  const plans = record.plans.map((plan) => ({ ...plan, on: (plan.signedAt ?? plan.savedAt).slice(0, 10) }));
  const shown = measures.filter(({ points }) => points.some(({ value }) => value !== null));
  return (
    <>
      <PatientBanner banner={record.banner} />
      <div className="mx-auto max-w-[1280px] p-5 max-sm:px-3">
        <PageHeader
          title={t('title')}
          sub={t('sub', { start: day(record.startedOn) })}
          actions={
            <>
              <LinkButton href={`/cases/${caseId}/questionnaires`}>{t('questionnaires')}</LinkButton>
              <LinkButton href={`/cases/${caseId}`}>{t('back')}</LinkButton>
            </>
          }
        />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_380px]">
          <div className="flex min-w-0 flex-col gap-4">
            {shown.length === 0 ? <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState> : null}
            {shown.map((measure) => (
              <MeasureCard
                key={measure.id}
                measure={measure}
                axis={axis}
                curve={measure.id === 'legPain' ? curve : null}
                plans={plans}
              />
            ))}
          </div>
          <div className="flex min-w-0 flex-col gap-4 max-lg:order-first">
            <CoursePanel progress={record.progress} />
            <PlanChanges plans={plans} caseId={caseId} />
          </div>
        </div>
      </div>
    </>
  );
}

function PlanChanges({
  plans,
  caseId,
}: {
  plans: (CaseProgressRecord['plans'][number] & { on: string })[];
  caseId: string;
}) {
  const t = useTranslations('progress');
  const words = useWords();
  const { day } = useDates();
  return (
    <section aria-labelledby="plans" className="rounded-lg border border-line bg-card p-4">
      <h2 id="plans">{t('plans')}</h2>
      {plans.length === 0 ? <p className="text-sm text-ink-2">{t('noPlans')}</p> : null}
      <ol className="mt-1 flex flex-col gap-1 text-sm">
        {plans.map((plan) => (
          <li key={plan.planVersionId}>
            <b className="tabular-nums">{plan.number}</b> {day(plan.on)} · {words.planClass[plan.planClass]} ·{' '}
            {words.phase[plan.phase]}
          </li>
        ))}
      </ol>
      <Link
        href={`/cases/${caseId}/plan`}
        className="mt-2 inline-block py-0.5 font-semibold text-accent hover:underline"
      >
        {t('openPlan')}
      </Link>
    </section>
  );
}
