import type { useTranslations } from 'next-intl';
import type { Evaluation } from '@/domain/evaluation';
import type { Impression } from '@/domain/impression/schema';
import type { NoteBlock, NoteLine, NoteWords } from '@/domain/note/write-note';
import type { Words } from '@/domain/words';
import { stillToDo } from './still-to-do';

type GivenWords = {
  /** The reading in words, line by line; null while there is none. */
  inWords: [label: string, text: string][] | null;
  words: Words;
  answer: NoteWords['answer'];
  t: ReturnType<typeof useTranslations<'assessment.note'>>;
  said: ReturnType<typeof useTranslations<'assessment.impression'>>;
  reading: ReturnType<typeof useTranslations<'reading'>>;
  /** Open questions that have words of their own in a note. */
  asked: Partial<Record<string, string>>;
};

/** The tests that would tell most, as far as a note has room for them. */
const NEXT_SHOWN = 3;

const block = (heading: string, lines: (NoteLine | null)[]): NoteBlock[] => {
  const kept = lines.filter((line) => line !== null);
  return kept.length > 0 ? [{ kind: 'generated', heading, lines: kept }] : [];
};
const line = (label: string, text: string | null | undefined): NoteLine | null =>
  text ? { label, text } : null;

/** What a note says of assessment and plan before the therapist's own words: reading, decision, hand-over and what is still to be done. */
export function givenBlocks(
  evaluation: Evaluation | null,
  impression: Impression,
  { inWords, words, answer, t, said, reading, asked }: GivenWords,
): { assessment: NoteBlock[]; plan: NoteBlock[] } {
  const { decision, handOver } = impression;
  const assessment = [
    ...block(t('reasoning'), [
      ...(inWords ?? []).map(([label, text]) => ({ label, text })),
      line(said('contradictions'), evaluation?.contradictions.join('; ')),
      line(t('engine'), evaluation?.engine),
    ]),
    ...block(t('decision'), [
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
      line(said('toldAt'), answer('impression.handOver.toldAt', handOver?.toldAt)),
      line(said('toldHow'), handOver?.how ? said(`how.${handOver.how}`) : null),
      line(said('handOverNote'), handOver?.note),
    ]),
    ...block(
      t('next'),
      evaluation
        ? [
            ...stillToDo(evaluation.testNext.slice(0, NEXT_SHOWN), {
              ask: t('stillToAsk'),
              test: t('stillToTest'),
              asked,
            }),
            { label: null, text: reading('review', { days: evaluation.reviewWithinDays }) },
          ]
        : [],
    ),
  ];
  return { assessment, plan };
}
