'use client';
import { useMessages, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { describeAnswer } from '@/components/forms/describe-answer';
import { useReading } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { useArrived } from '@/components/forms/use-arrived';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import type { LastExamined, NoteBlock, NoteLine, NoteWords } from '@/domain/note/write-note';
import { useReadingInWords } from '../reading-in-words';
import { noteLater } from './note-later';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The tests that would tell most, as far as a note has room for them. */
const NEXT_SHOWN = 3;

/**
 * The SOAP note of what stands in the assessment now, with reading, decision and hand-over in words; beside a last assessment it also
 * names what was found then and not tested again. Null until its writer is here.
 */
export function useNote(facts: Facts, impression: Impression, last: LastExamined | null) {
  const t = useTranslations('assessment.note');
  const said = useTranslations('assessment.impression');
  const reading = useTranslations('reading');
  const { heading, finding, screenItem } = useMessages().assessment.note;
  const words = useWords();
  const { labelOf } = useFormContext();
  const { day } = useDates();
  const evaluation = useReading();
  const inWords = useReadingInWords();
  const room = useArrived(noteLater);

  const noteWords = useMemo(
    (): NoteWords => ({
      heading,
      finding: { said: finding.said, seen: finding.seen },
      screenItem,
      label: labelOf,
      answer: (path, value) =>
        typeof value === 'string' && ISO_DATE.test(value) ? day(value) : describeAnswer(path, value, words),
      carried: (on) => t('carried', { date: day(on) }),
      notRetested: (on) => t('notRetested', { date: day(on) }),
      noneReported: t('noneReported'),
    }),
    [heading, finding, screenItem, words, labelOf, day, t],
  );

  const { decision, handOver, texts } = impression;
  const block = (title: string, lines: (NoteLine | null)[]): NoteBlock[] => {
    const kept = lines.filter((line) => line !== null);
    return kept.length > 0 ? [{ kind: 'generated', heading: title, lines: kept }] : [];
  };
  const line = (label: string, text: string | null | undefined): NoteLine | null =>
    text ? { label, text } : null;
  const assessment = [
    ...block(t('reasoning'), [
      ...(inWords ?? []).map(([label, text]) => ({ label, text })),
      line(said('contradictions'), evaluation?.contradictions.join('; ')),
      line(t('engine'), evaluation?.engine),
    ]),
    ...block(said('decision'), [
      decision?.kind === 'accepted' ? { label: null, text: said('decided.accepted') } : null,
      decision?.kind === 'overridden' && decision.mechanism
        ? {
            label: null,
            text: said('decided.overridden', { mechanism: words.mechanism[decision.mechanism] }),
          }
        : null,
      line(said('overrideReason'), decision?.kind === 'overridden' ? decision.reason : null),
    ]),
  ];
  const plan = [
    ...block(said('handOver'), [
      line(said('toldWhom'), handOver?.toldWhom),
      line(said('toldAt'), handOver?.toldAt?.replace('T', ', ')),
      line(said('toldHow'), handOver?.how ? said(`how.${handOver.how}`) : null),
      line(said('handOverNote'), handOver?.note),
    ]),
    ...block(
      t('next'),
      evaluation
        ? [
            ...evaluation.testNext.slice(0, NEXT_SHOWN).map(({ text }) => ({ label: null, text })),
            { label: null, text: reading('review', { days: evaluation.reviewWithinDays }) },
          ]
        : [],
    ),
  ];
  if (!room) return null;
  const parts = room.writeNote(facts, texts, { assessment, plan }, noteWords, last);
  return { parts, asText: (titles: Parameters<typeof room.noteAsText>[1]) => room.noteAsText(parts, titles) };
}
