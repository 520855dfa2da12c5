import { useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { InstrumentCard } from './instrument-card';
import type { CaseQuestionnaires } from './records';

/** What is due, and every instrument with its scores and what its change means. */
export function CaseQuestionnairesView({ record }: { record: CaseQuestionnaires }) {
  const t = useTranslations('questionnaires');
  const { day } = useDates();
  const { caseId, due, open, rows } = record;
  const answered = rows.filter(({ responses }) => responses.length > 0);
  const others = rows.filter(({ responses }) => responses.length === 0);
  const fillIn = (questionnaire: string) => `/cases/${caseId}/questionnaires/${questionnaire}`;
  return (
    <>
      <PatientBanner banner={record.banner} />
      <div className="mx-auto max-w-[1100px] p-5 max-sm:px-3">
        <PageHeader
          title={t('title')}
          sub={t('sub')}
          actions={<LinkButton href={`/cases/${caseId}`}>{t('back')}</LinkButton>}
        />
        {due.length > 0 ? (
          <section aria-label={t('due')} className="mb-4 rounded-lg border border-line bg-card p-4">
            <h2>{t('due')}</h2>
            <p className="mb-2 text-sm text-ink-2">{t('dueText')}</p>
            <ul>
              {due.map((one) => (
                <li
                  key={one.questionnaire}
                  className="flex flex-wrap items-center gap-2 border-t border-line py-2 first:border-t-0"
                >
                  <b className="grow">{one.name}</b>
                  {one.begunAt ? <Chip tone="watch">{t('begun')}</Chip> : null}
                  <span className="text-sm text-ink-2">
                    {t(`occasion.${one.occasion}`)} · {day(one.dueOn)}
                  </span>
                  <LinkButton size="small" href={fillIn(one.questionnaire)}>
                    {t('fillIn')}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {answered.length === 0 ? (
          <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
        ) : (
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {answered.map((row) => (
              <InstrumentCard
                key={row.questionnaire}
                row={row}
                fillIn={open ? fillIn(row.questionnaire) : null}
              />
            ))}
          </div>
        )}
        {open ? (
          <details className="mt-4 rounded-lg border border-line bg-card px-4 py-2">
            <summary className="min-h-8 py-1 font-semibold">{t('others', { count: others.length })}</summary>
            <ul>
              {others.map((row) => (
                <li
                  key={row.questionnaire}
                  className="flex flex-wrap items-center gap-2 border-t border-line py-2 text-sm"
                >
                  <span className="grow">
                    {row.name}
                    {row.totalsOnly ? (
                      <span className="block text-xs text-ink-2">{t('totalsOnly')}</span>
                    ) : null}
                  </span>
                  <LinkButton size="small" href={fillIn(row.questionnaire)}>
                    {row.totalsOnly ? t('enterTotal') : t('fillIn')}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </>
  );
}
