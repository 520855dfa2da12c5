'use client';
import { useMessages, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useReading } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { useAnswer } from '@/components/forms/use-answer';
import { useArrived } from '@/components/forms/use-arrived';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import type { LastExamined } from '@/domain/note/write-note';
import { useReadingInWords } from '../reading-in-words';
import { givenBlocks } from './given-blocks';
import { noteLater } from './note-later';
import { noteWordsOf } from './note-words';

/**
 * The SOAP note of what stands in the assessment now, with reading, decision and hand-over in words; beside a last assessment it also
 * names what was found then and not tested again. Null until its writer is here.
 */
export function useNote(facts: Facts, impression: Impression, last: LastExamined | null) {
  const t = useTranslations('assessment.note');
  const said = useTranslations('assessment.impression');
  const reading = useTranslations('reading');
  const messages = useMessages().assessment.note;
  const answer = useAnswer();
  const words = useWords();
  const { labelOf } = useFormContext();
  const { day } = useDates();
  const evaluation = useReading();
  const inWords = useReadingInWords();
  const room = useArrived(noteLater);

  const noteWords = useMemo(
    () => noteWordsOf(messages, { labelOf, answer, day, t }),
    [messages, labelOf, answer, day, t],
  );

  if (!room) return null;
  const given = givenBlocks(evaluation, impression, {
    inWords,
    words,
    answer,
    t,
    said,
    reading,
    asked: messages.asked,
  });
  const parts = room.writeNote(facts, impression.texts, given, noteWords, last);
  return { parts, asText: (titles: Parameters<typeof room.noteAsText>[1]) => room.noteAsText(parts, titles) };
}
