import type { NextTest } from '@/domain/evaluation';
import type { NoteLine } from '@/domain/note/write-note';

type StillToDo = { ask: string; test: string; asked: Partial<Record<string, string>> };

/** A name or an abbreviation keeps its capital inside a sentence. */
const KEEPS_CAPITAL = /^(\p{Lu}{2}|Achilles|Babinski|Tinel|Fortin)/u;

const insideSentence = (text: string) => {
  const plain = text.replace(/\?$/, '');
  return KEEPS_CAPITAL.test(plain) ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
};

/**
 * The open questions and tests as what is still to be done: a prompt to the examiner is no plan. What has to be turned about ("Does
 * sitting ease it?") has words of its own, by the id of the question.
 */
export function stillToDo(tests: readonly NextTest[], { ask, test, asked }: StillToDo): NoteLine[] {
  const line = (label: string, wanted: (test: NextTest) => boolean): NoteLine[] => {
    const said = tests
      .filter(wanted)
      .map(({ finding, text }) => asked[finding.replaceAll('.', '_')] ?? insideSentence(text));
    return said.length > 0 ? [{ label, text: `${said.join('; ')}.` }] : [];
  };
  const isQuestion = ({ field }: NextTest) => field.startsWith('intake.');
  return [...line(ask, isQuestion), ...line(test, (one) => !isQuestion(one))];
}
