import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Addenda } from '@/components/corrections/addenda';
import { CorrectButtons } from '@/components/corrections/corrections-part';
import { standingMark } from '@/components/corrections/record';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { SafetyVerdict } from '@/domain/progress/check-in';
import type { CaseRecord } from './record';
import type { TimelineEntry } from './timeline';

type ScoresOf = (scores: { legPain: number | null; backPain: number | null }) => string;

const TONES = { none: 'plain', clinician_review: 'watch', same_day: 'watch', emergency: 'danger' } as const;

/** Everything that happened, what is unfinished first, then newest first. */
export function CaseTimeline({ entries, caseId }: { entries: TimelineEntry[]; caseId: string }) {
  const t = useTranslations('cases');
  const { day } = useDates();
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
            <Entry entry={entry} caseId={caseId} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Entry({ entry, caseId }: { entry: TimelineEntry; caseId: string }) {
  const t = useTranslations('cases');
  const words = useWords();
  const scoresOf: ScoresOf = (scores) =>
    t('scores', { leg: scores.legPain ?? t('unknownScore'), back: scores.backPain ?? t('unknownScore') });
  switch (entry.kind) {
    case 'assessment':
      return (
        <>
          <Link
            href={`/assessments/${entry.assessment.assessmentId}`}
            prefetch={false}
            className={classNames(
              'py-0.5 font-semibold text-accent hover:underline',
              entry.assessment.inError && 'struck',
            )}
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
          <InError mark={entry.assessment.inError} />
        </>
      );
    case 'plan':
      return (
        <>
          <Link
            href={
              entry.plan.inError || entry.plan.status === 'superseded'
                ? `/cases/${caseId}/plan?version=${entry.plan.planVersionId}`
                : `/cases/${caseId}/plan`
            }
            prefetch={false}
            className={classNames(
              'py-0.5 font-semibold text-accent hover:underline',
              entry.plan.inError && 'struck',
            )}
          >
            {t('kind.plan', { number: entry.plan.number })}
          </Link>
          <span>
            {words.planClass[entry.plan.planClass]} · {words.phase[entry.plan.phase]}
          </span>
          {entry.plan.status === 'signed' ? (
            <span className="text-ink-2">{t('state.signed', { name: entry.plan.signedByName ?? '' })}</span>
          ) : (
            <Chip tone={entry.open ? 'watch' : 'plain'}>{t(`state.${entry.plan.status}`)}</Chip>
          )}
          <InError mark={entry.plan.inError} />
        </>
      );
    case 'follow_up':
      return <FollowUpEntry entry={entry.followUp} verdict={entry.verdict} scoresOf={scoresOf} />;
    case 'check_in':
      return (
        <>
          <span className="font-semibold">{t('kind.check_in')}</span>
          <span>{scoresOf(entry.checkIn.checkIn)}</span>
          <Verdict verdict={entry.verdict} />
          {entry.checkIn.checkIn.note ? <Note text={entry.checkIn.checkIn.note} /> : null}
        </>
      );
  }
}

/** A follow-up stands here and nowhere else: with what was added to it, and the way to correct it. */
function FollowUpEntry({
  entry,
  verdict,
  scoresOf,
}: {
  entry: CaseRecord['followUps'][number];
  verdict: SafetyVerdict;
  scoresOf: ScoresOf;
}) {
  const t = useTranslations('cases');
  const { followUp, corrections } = entry;
  const of = { assessmentId: entry.assessmentId };
  const mark = standingMark(corrections);
  return (
    <>
      <span className={classNames('font-semibold', mark && 'struck')}>{t('kind.follow_up')}</span>
      <span className={mark ? 'struck' : undefined}>{scoresOf(followUp)}</span>
      <InError mark={mark} />
      {mark ? null : <Verdict verdict={verdict} />}
      <Retested followUp={followUp} notMeasured={entry.notMeasured} struck={mark !== null} />
      {followUp.note ? <Note text={followUp.note} struck={mark !== null} /> : null}
      <div className="flex w-full flex-col gap-1 sm:pl-31">
        <Addenda addenda={corrections.addenda} />
        <CorrectButtons of={of} corrections={corrections} withoutBanner />
      </div>
    </>
  );
}

/** What was measured again at a follow-up, and what was not: an old value never stands for one of that day. */
function Retested({
  followUp,
  notMeasured,
  struck,
}: Pick<CaseRecord['followUps'][number], 'followUp' | 'notMeasured'> & { struck: boolean }) {
  const t = useTranslations('cases.retested');
  const { asterisks, neurologyRechecked } = followUp;
  const left = [
    ...notMeasured.map(({ sign, last }) => (last ? t('signLast', { sign, last }) : sign)),
    ...(neurologyRechecked === 'not_tested' ? [t('neurology')] : []),
  ];
  const lines = [
    ...asterisks.map(({ sign, today }) => t('sign', { sign, today })),
    ...(neurologyRechecked === 'not_tested' ? [] : [t(`neurologyIs.${neurologyRechecked}`)]),
  ];
  return (
    <p className={classNames('w-full max-w-[80ch] wrap-anywhere sm:pl-31', struck && 'struck')}>
      {lines.length > 0 ? <bdi>{lines.join(' · ')}. </bdi> : null}
      {left.length > 0 ? <span className="text-ink-2">{t('left', { what: left.join(' · ') })}</span> : null}
    </p>
  );
}

/** That it does not count, and why. */
function InError({ mark }: { mark: CaseRecord['plan']['versions'][number]['inError'] }) {
  const t = useTranslations('cases');
  const { dayOf } = useDates();
  if (!mark) return null;
  return (
    <>
      <Chip tone="danger">{t('inError')}</Chip>
      <p dir="auto" className="w-full max-w-[80ch] wrap-anywhere whitespace-pre-line sm:pl-31">
        {t('inErrorBecause', { name: mark.byName, date: dayOf(mark.at), reason: mark.reason })}
      </p>
    </>
  );
}

/** What the answers mean, and which of them made it so. */
function Verdict({ verdict }: { verdict: SafetyVerdict }) {
  const t = useTranslations('cases.verdict');
  return (
    <>
      <Chip tone={TONES[verdict.level]}>{t(verdict.level)}</Chip>
      {verdict.reasons.length > 0 ? (
        <p className="w-full font-semibold sm:pl-31">{verdict.reasons.join(' · ')}</p>
      ) : null}
    </>
  );
}

const Note = ({ text, struck = false }: { text: string; struck?: boolean }) => (
  <p
    dir="auto"
    className={classNames(
      'w-full max-w-[80ch] wrap-anywhere whitespace-pre-line sm:pl-31',
      struck && 'struck',
    )}
  >
    {text}
  </p>
);
