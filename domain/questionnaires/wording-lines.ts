import type { ClinicText } from './clinic-text';
import type { Item, Questionnaire } from './define-questionnaire';

/** Between a question and its answers on a pasted line. */
const BETWEEN = '|';

export type LineProblem = {
  /** From 1; 0 speaks of the whole. */
  line: number;
  what: 'too_few_lines' | 'too_many_lines' | 'answers_differ' | 'empty';
  wanted: number;
  given: number;
};

const partsOf = (line: string): string[] => line.split(BETWEEN).map((part) => part.trim());
const answersOf = (item: Item): number => (item.kind === 'choice' ? item.choices.length : 0);

/**
 * The wording of an instrument as it is pasted: one question a line in the order of the form, its answers behind it, lowest
 * value first, parted by "|". Empty lines do not count. Problems name the line.
 */
export function readWording(
  questionnaire: Questionnaire,
  pasted: string,
): { items: ClinicText['items']; problems: LineProblem[] } {
  const lines = pasted.split('\n').filter((line) => line.trim() !== '');
  const { items } = questionnaire;
  if (lines.length !== items.length)
    return {
      items: [],
      problems: [
        {
          line: 0,
          what: lines.length < items.length ? 'too_few_lines' : 'too_many_lines',
          wanted: items.length,
          given: lines.length,
        },
      ],
    };
  const problems: LineProblem[] = [];
  const read = items.map((item, index): ClinicText['items'][number] => {
    const [text = '', ...answers] = partsOf(lines[index] ?? '');
    if (text === '' || answers.includes(''))
      problems.push({ line: index + 1, what: 'empty', wanted: answersOf(item), given: answers.length });
    else if (answers.length !== answersOf(item))
      problems.push({
        line: index + 1,
        what: 'answers_differ',
        wanted: answersOf(item),
        given: answers.length,
      });
    if (item.kind !== 'choice') return { key: item.key, text };
    const values = item.choices.map(({ value }) => value).toSorted((a, b) => a - b);
    return {
      key: item.key,
      text,
      choices: values.map((value, place) => ({ value, text: answers[place] ?? '' })),
    };
  });
  return { items: problems.length > 0 ? [] : read, problems };
}
