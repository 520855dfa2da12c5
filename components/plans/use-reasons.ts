'use client';
import { useMessages } from 'next-intl';
import { useWords } from '@/components/words/use-words';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { FiredInterlock, Phase } from '@/domain/plan/plan';
import { settableAside } from '@/domain/plan/set-aside';
import { spokenReason } from './spoken-reason';
import type { Standing } from './standing-of-draft';

export type Aside = NonNullable<ReturnType<typeof settableAside>>[number];
type Refusal = { code: string; text: string };

/**
 * What speaks against an exercise now, in words: the answer to the last try to sign where it names the exercise, otherwise
 * the rules as they stand for this patient in this phase.
 */
export function useReasons(
  phase: Phase,
  { standing, interlocks }: { standing: Standing | null; interlocks: FiredInterlock[] },
  refused: Refusal[],
): {
  reasonsOf: (exercise: ExerciseId) => string[];
  /** Interlocks that alone stand against it and may be set aside by a reason; null otherwise. */
  asideOf: (exercise: ExerciseId) => Aside[] | null;
  say: (reason: string) => string;
} {
  const words = useWords();
  const { library } = useMessages();
  const codes = {
    flag: library.flag,
    phase: words.phase,
    rule: Object.fromEntries(interlocks.map(({ id, reason }) => [id, reason])),
  };
  const say = (reason: string) => spokenReason(reason, codes);
  const reasonsOf = (exercise: ExerciseId) => {
    const name = `${EXERCISES[exercise].text.en.name}: `;
    const answered = refused
      .filter(({ text }) => text.startsWith(name))
      .map(({ text }) => text.slice(name.length));
    const reasons = standing?.[phase].against[exercise] ?? answered;
    return reasons.map(say);
  };
  const asideOf = (exercise: ExerciseId) =>
    standing ? settableAside(standing[phase].against[exercise] ?? [], standing[phase].setAside) : null;
  return { reasonsOf, asideOf, say };
}
