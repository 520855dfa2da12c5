import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import { Part } from './part';

type Versions = Outputs['plans']['get']['versions'];
const TONES = { draft: 'watch', signed: 'good', superseded: 'plain' } as const;

/** Every version of the plan, newest first: what it was, who signed it and when another took its place; a replaced one opens to read. */
export function PlanVersions({ caseId, versions }: { caseId: string; versions: Versions }) {
  const t = useTranslations('plan');
  const words = useWords();
  const { dayOf } = useDates();
  if (versions.length < 2) return null;
  return (
    <Part title={t('versions')} className="no-print mt-4">
      <ul>
        {versions.map((version, place) => (
          <li
            key={version.planVersionId}
            className="flex flex-wrap items-center gap-x-4 gap-y-0.5 border-b border-dashed border-line py-1.5 last:border-b-0"
          >
            {version.status === 'superseded' || version.inError ? (
              <Link
                href={`/cases/${caseId}/plan?version=${version.planVersionId}`}
                className={classNames(
                  'inline-block min-h-6 py-0.5 font-semibold text-accent underline',
                  version.inError && 'struck',
                )}
              >
                {t('version', { number: version.number })}
              </Link>
            ) : (
              <strong>{t('version', { number: version.number })}</strong>
            )}
            <Chip tone={TONES[version.status]}>{t(`status.${version.status}`)}</Chip>
            {version.inError ? <Chip tone="danger">{t('inError')}</Chip> : null}
            <span>
              {words.planClass[version.planClass]} · {words.phase[version.phase]}
            </span>
            <span className="text-ink-2">
              {version.signedAt
                ? t('versionSigned', {
                    name: version.signedByName ?? '',
                    date: dayOf(version.signedAt),
                  })
                : t('versionSaved', { date: dayOf(version.savedAt) })}
              {version.supersededAt ? ` · ${t('versionUntil', { date: dayOf(version.supersededAt) })}` : ''}
            </span>
            {versions[place + 1] ? (
              <Link
                href={`/cases/${caseId}/plan/compare?older=${versions[place + 1]?.planVersionId}&newer=${version.planVersionId}`}
                prefetch={false}
                className="inline-block min-h-6 py-0.5 font-semibold text-accent underline"
              >
                {t('compare.link', { older: versions[place + 1]?.number ?? 0 })}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
