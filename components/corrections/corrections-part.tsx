'use client';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { Addenda, Broken } from './addenda';
import { CorrectButton } from './correct-dialog';
import type { Corrections, Mark, Of } from './record';

/** Under a signed record: its addenda, the marks that were put and taken back, and the way to correct it. */
export function CorrectionsPart({ of, corrections }: { of: Of; corrections: Corrections }) {
  const t = useTranslations('corrections');
  const { addenda, marks } = corrections;
  return (
    <Card
      as="section"
      aria-labelledby="corrections"
      className={classNames('px-4 py-3', addenda.length + marks.length === 0 && 'no-print')}
    >
      <h2 id="corrections">{t('heading')}</h2>
      {addenda.length + marks.length === 0 ? (
        <p className="mt-1 text-ink-2">{t('none')}</p>
      ) : (
        <div className="mt-2 flex flex-col gap-3">
          <Addenda addenda={addenda} />
          <Marks marks={marks} />
        </div>
      )}
      <CorrectButtons of={of} corrections={corrections} />
    </Card>
  );
}

/**
 * The quiet buttons; a record that does not count is not marked again. Where no banner stands over the record, the mark is
 * withdrawn here.
 */
export function CorrectButtons({
  of,
  corrections: { standingMarkId },
  withoutBanner = false,
}: {
  of: Of;
  corrections: Corrections;
  withoutBanner?: boolean;
}) {
  return (
    <div className="no-print mt-2 -ml-3 flex flex-wrap gap-1">
      <CorrectButton of={of} correction={{ kind: 'addendum' }} />
      {standingMarkId === null ? <CorrectButton of={of} correction={{ kind: 'mark' }} /> : null}
      {standingMarkId !== null && withoutBanner ? (
        <CorrectButton of={of} correction={{ kind: 'withdraw', markId: standingMarkId }} />
      ) : null}
    </div>
  );
}

/** Who marked it and who took that back: both are kept. */
function Marks({ marks }: { marks: readonly Mark[] }) {
  const t = useTranslations('corrections');
  const { momentOfYear: moment } = useDates();
  if (marks.length === 0) return null;
  return (
    <ol aria-label={t('marks')} className="flex flex-col gap-2">
      {marks.map(({ markId, kind, reason, at, byName, verified }) => (
        <li key={markId} className="border-l-2 border-danger-line pl-3 break-inside-avoid">
          <p className="text-xs text-ink-2">
            <strong>{t(`kind.${kind}`)}</strong> · {t('by', { name: byName, when: moment(at) })}
          </p>
          <p dir="auto" className="max-w-[80ch] wrap-anywhere whitespace-pre-line">
            {reason}
          </p>
          {verified ? null : <Broken />}
        </li>
      ))}
    </ol>
  );
}
