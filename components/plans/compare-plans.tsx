import { useTranslations } from 'next-intl';
import { Addenda } from '@/components/corrections/addenda';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { EDITED_PARTS } from '@/domain/plan/three-way';
import { linesOf } from './plan-differences';
import { usePlanReading } from './use-plan-reading';

type Version = Outputs['plans']['version'];

/** Two versions of a plan side by side, part by part; a line that stands in one of them alone is marked. */
export function ComparePlans({ caseId, older, newer }: { caseId: string; older: Version; newer: Version }) {
  const t = useTranslations('plan');
  const readingOf = usePlanReading();
  const { dayOf } = useDates();
  const titleOf = ({ plan }: Version) =>
    plan.signedAt
      ? t('compare.signed', {
          number: plan.number,
          date: dayOf(plan.signedAt),
          name: plan.signedByName ?? '',
        })
      : t('compare.draft', { number: plan.number });
  return (
    <>
      <PatientBanner banner={newer.banner} />
      <div className="mx-auto max-w-[1280px] p-5 max-sm:px-3">
        <PageHeader
          title={t('compare.title', { older: older.plan.number, newer: newer.plan.number })}
          sub={t('compare.sub')}
          actions={<LinkButton href={`/cases/${caseId}/plan`}>{t('backToPlan')}</LinkButton>}
        />
        <div className="mb-3 grid grid-cols-2 gap-4">
          {[older, newer].map((version) => (
            <div key={version.plan.planVersionId} className="flex min-w-0 flex-col gap-1">
              <b className="block">{titleOf(version)}</b>
              <span className="text-xs text-ink-2">{readingOf(version.plan.content)}</span>
              {version.corrections.standingMarkId ? (
                <span>
                  <Chip tone="danger">{t('inError')}</Chip>
                </span>
              ) : null}
              <Addenda addenda={version.corrections.addenda} />
            </div>
          ))}
        </div>
        {EDITED_PARTS.map((part) => {
          const [before, after] = [older, newer].map(({ plan }) => linesOf(plan.content, part));
          if (!before || !after || before.length + after.length === 0) return null;
          const changed = before.join('\n') !== after.join('\n');
          return (
            <section key={part} className="mb-3 rounded-lg border border-line bg-card p-4">
              <h2 className="flex items-center gap-2">
                {t(`conflict.part.${part}`)}
                <Chip tone={changed ? 'watch' : 'plain'}>
                  {t(changed ? 'compare.changed' : 'compare.same')}
                </Chip>
              </h2>
              <div className="mt-2 grid grid-cols-2 gap-4">
                <Lines lines={before} other={after} mark="−" />
                <Lines lines={after} other={before} mark="+" />
              </div>
            </section>
          );
        })}
      </div>
    </>
  );
}

function Lines({ lines, other, mark }: { lines: string[]; other: string[]; mark: '−' | '+' }) {
  const t = useTranslations('plan.compare');
  if (lines.length === 0) return <p className="text-ink-2">{t('nothing')}</p>;
  return (
    <ul className="min-w-0">
      {lines.map((line, place) => {
        const alone = !other.includes(line);
        return (
          <li
            key={`${place}-${line}`}
            className={
              alone ? 'wrap-anywhere rounded bg-watch-soft px-1 font-semibold' : 'wrap-anywhere px-1'
            }
          >
            {alone ? <span>{mark} </span> : null}
            {line}
          </li>
        );
      })}
    </ul>
  );
}
