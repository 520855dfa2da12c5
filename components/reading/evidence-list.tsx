'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import { Opening } from '@/components/ui/opening';
import type { Evidence, MissingItem } from '@/domain/evaluation';

const KINDS = ['for', 'against', 'missing'] as const;
const MOST_MISSING = 3;
const MARKS = {
  for: { mark: '+', look: 'text-good' },
  against: { mark: '−', look: 'text-danger' },
  missing: { mark: '?', look: 'text-watch' },
} as const;

function FieldLink({ field }: { field: string }) {
  const t = useTranslations('reading.evidence');
  const { goToField } = useVisit();
  return (
    <button
      type="button"
      className="min-h-6 font-semibold text-accent underline underline-offset-2"
      onClick={() => goToField(field)}
    >
      {t('goTo')}
    </button>
  );
}

/** One line of evidence; it opens to its source, its grade and its limits. */
const EvidenceLine = memo(function EvidenceLine({
  kind,
  evidence,
}: {
  kind: 'for' | 'against';
  evidence: Evidence;
}) {
  const t = useTranslations('reading');
  const { mark, look } = MARKS[kind];
  return (
    <Opening
      className="group"
      look="grid grid-cols-[14px_1fr_auto] gap-1.5 rounded-sm py-px text-sm hover:bg-sunk"
      summary={
        <>
          <span className={`font-bold ${look}`} aria-hidden="true">
            {mark}
          </span>
          <span className="line-clamp-2 group-open:line-clamp-none">
            <span className="sr-only">{t(`mechanism.${kind}`)}: </span>
            {evidence.text}
          </span>
          <span className="text-xs leading-[18px] text-ink-2">{t(`evidence.${evidence.strength}`)}</span>
        </>
      }
    >
      {() => (
        <div className="mb-1 ml-5 border-l-2 border-line pl-2 text-xs text-ink-2">
          <p>{t('evidence.ratio', { value: evidence.likelihoodRatio.toPrecision(2) })}</p>
          <p>
            {t('evidence.source')}: {evidence.source}
          </p>
          <p>
            {t('evidence.grade')}: {t(`grade.${evidence.grade}`)}
          </p>
          <p>{t('limits')}</p>
          <FieldLink field={evidence.field} />
        </div>
      )}
    </Opening>
  );
});

const MissingLine = memo(function MissingLine({ item }: { item: MissingItem }) {
  const t = useTranslations('reading');
  const { goToField } = useVisit();
  return (
    <button
      type="button"
      onClick={() => goToField(item.field)}
      className="grid min-h-6 w-full items-center grid-cols-[14px_1fr_auto] gap-1.5 rounded-sm py-px text-left text-sm hover:bg-sunk"
    >
      <span className={`font-bold ${MARKS.missing.look}`} aria-hidden="true">
        ?
      </span>
      <span>
        <span className="sr-only">{t('mechanism.missing')}: </span>
        {item.text}
      </span>
      <span className="text-xs leading-[18px] text-ink-2">
        {t('evidence.minutes', { minutes: item.minutes })}
      </span>
    </button>
  );
});

/** A key for each line that stays when others come and go; a finding may speak more than once. */
function keyed(list: readonly Evidence[]): [key: string, item: Evidence][] {
  const times = new Map<string, number>();
  return list.map((item) => {
    const time = (times.get(item.finding) ?? 0) + 1;
    times.set(item.finding, time);
    return [`${item.finding} ${time}`, item];
  });
}

type Lists = { for: Evidence[]; against: Evidence[]; missing?: MissingItem[] };

const sameLists = (before: { evidence: Lists }, after: { evidence: Lists }) =>
  KINDS.every((kind) => Object.is(before.evidence[kind], after.evidence[kind]));

/** How many of each are in view: none crowds out another. */
const IN_VIEW = { for: 3, against: 2, missing: 1 };
/** The height of as many lines, one of two rows among them, and of the line to the rest. */
export const EVIDENCE_ROOM = 'min-h-54 xl:min-h-50';

/** What stands in the room of the evidence before there is any. */
export function EvidenceLegend() {
  const t = useTranslations('reading.mechanism.legend');
  return (
    <div className="text-sm text-ink-2">
      <p className="mb-1">{t('title')}</p>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind} className="grid grid-cols-[14px_1fr] gap-1.5 py-0.5">
            <span className={`font-bold ${MARKS[kind].look}`} aria-hidden="true">
              {MARKS[kind].mark}
            </span>
            {t(kind)}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('opens')}</p>
    </div>
  );
}

/** For, against and missing, strongest first. The first few are in view, the rest opens. */
export const EvidenceList = memo(function EvidenceList({ evidence }: { evidence: Lists }) {
  const t = useTranslations('common');
  const lines = {
    for: keyed(evidence.for).map(([key, item]) => (
      <EvidenceLine key={`+${key}`} kind="for" evidence={item} />
    )),
    against: keyed(evidence.against).map(([key, item]) => (
      <EvidenceLine key={`-${key}`} kind="against" evidence={item} />
    )),
    missing: (evidence.missing ?? [])
      .slice(0, MOST_MISSING)
      .map((item) => <MissingLine key={`?${item.finding}`} item={item} />),
  };
  const hidden = KINDS.flatMap((kind) => lines[kind].slice(IN_VIEW[kind]));
  return (
    <div>
      {KINDS.flatMap((kind) => lines[kind].slice(0, IN_VIEW[kind]))}
      {hidden.length > 0 ? (
        <Opening
          look="py-px pl-5 text-xs font-semibold text-accent"
          summary={`${t('more')} (${hidden.length})`}
        >
          {() => hidden}
        </Opening>
      ) : null}
    </div>
  );
}, sameLists);
