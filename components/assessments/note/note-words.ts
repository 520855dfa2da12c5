import type { useTranslations } from 'next-intl';
import type { NoteWords } from '@/domain/note/write-note';
import { valueAt } from '@/domain/vocabulary/leaves';
import type assessment from '@/messages/en/assessment.json';

function wordsAt(tree: object, path: string): string | null {
  const words = valueAt(tree, path);
  return typeof words === 'string' ? words : null;
}

/** The words of a note, from those of its screen and of the form. */
export function noteWordsOf(
  { heading, finding, screenItem, named, denied }: (typeof assessment)['note'],
  {
    labelOf,
    answer,
    day,
    t,
  }: {
    labelOf: (path: string) => string;
    answer: NoteWords['answer'];
    day: (on: string) => string;
    t: ReturnType<typeof useTranslations<'assessment.note'>>;
  },
): NoteWords {
  return {
    heading,
    finding,
    screenItem,
    label: (path) => wordsAt(named, path) ?? labelOf(path),
    denied: (path) => wordsAt(denied, path),
    answer,
    carried: (on) => t('carried', { date: day(on) }),
    notRetested: (on) => t('notRetested', { date: day(on) }),
    noneReported: t('noneReported'),
  };
}
