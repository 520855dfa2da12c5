'use client';
import { useMessages, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDates } from '@/components/words/use-dates';
import { usePhrases } from '@/components/words/use-phrases';
import { useWords } from '@/components/words/use-words';
import { describeAnswer } from './describe-answer';

/** How an answer of the record (facts path and value) is said, in the language of the screen. */
export function useAnswer(): (path: string, value: unknown) => string {
  const t = useTranslations('assessment');
  const choices = useMessages().assessment.option;
  const words = useWords();
  const phrases = usePhrases();
  const { day } = useDates();
  return useMemo(() => {
    const say = { words, choices, t, phrases, day };
    return (path, value) => describeAnswer(path, value, say);
  }, [words, choices, t, phrases, day]);
}
