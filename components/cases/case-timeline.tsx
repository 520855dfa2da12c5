import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import type { TimelineEntry } from './timeline';

const TONES = { none: 'plain', clinician_review: 'watch', same_day: 'watch', emergency: 'danger' } as const;

/** Everything that happened, what is unfinished first, then newest first. */
export function CaseTimeline({ entries }: { entries: TimelineEntry[] }) {
  const t = useTranslations('cases');
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T00:00:00Z`), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return (
    <Card as="section" aria-labelledby="timeline" className="px-4 py-3">
      <h2 id="timeline">{t('timeline')}</h2>
      {entries.length === 0 ? <p className="mt-1 text-ink-2">{t('empty')}</p> : null}
      <ol className="mt-1">
        {entries.map((entry) => (
          <li
            key={`${entry.kind}-${entry.key}`}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-dashed border-line py-2 last:border-b-0"
          >
            <span className="w-28 shrink-0 text-ink-2">{day(entry.on)}</span>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations('cases');
  const scoresOf = (scores: { legPain: number | null; backPain: number | null }) =>
    t('scores', { leg: scores.legPain ?? t('unknownScore'), back: scores.backPain ?? t('unknownScore') });
  switch (entry.kind) {
    case 'assessment':
      return (
        <>
          <Link
            href={`/assessments/${entry.assessment.assessmentId}`}
            prefetch={false}
            className="py-0.5 font-semibold text-accent hover:underline"
          >
            {t(`kind.${entry.assessment.kind}`)}
          </Link>
          {entry.open ? (
            <Chip tone="watch">{t('state.draft')}</Chip>
          ) : (
            <span className="text-ink-2">
              {t('state.signed', { name: entry.assessment.signedByName ?? '' })}
            </span>
          )}
        </>
      );
    case 'plan':
      return (
        <>
          <span className="font-semibold">{t('kind.plan', { number: entry.plan.number })}</span>
          {entry.plan.status === 'signed' ? (
            <span className="text-ink-2">{t('state.signed', { name: entry.plan.signedByName ?? '' })}</span>
          ) : (
            <Chip tone={entry.open ? 'watch' : 'plain'}>{t(`state.${entry.plan.status}`)}</Chip>
          )}
        </>
      );
    case 'follow_up':
      return (
        <>
          <span className="font-semibold">{t('kind.follow_up')}</span>
          <span>{scoresOf(entry.followUp.followUp)}</span>
          <Chip tone={TONES[entry.verdict.level]}>{t(`verdict.${entry.verdict.level}`)}</Chip>
          {entry.followUp.followUp.note ? (
            <p className="w-full wrap-anywhere whitespace-pre-line sm:pl-31">
              {entry.followUp.followUp.note}
            </p>
          ) : null}
        </>
      );
    case 'check_in':
      return (
        <>
          <span className="font-semibold">{t('kind.check_in')}</span>
          <span>{scoresOf(entry.checkIn.checkIn)}</span>
          <Chip tone={TONES[entry.verdict.level]}>{t(`verdict.${entry.verdict.level}`)}</Chip>
          {entry.checkIn.checkIn.note ? (
            <p className="w-full wrap-anywhere whitespace-pre-line sm:pl-31">{entry.checkIn.checkIn.note}</p>
          ) : null}
        </>
      );
  }
}
