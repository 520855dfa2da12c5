import { describe, expect, it } from 'vitest';
import { withClinicText } from './clinic-text';
import { S_LANSS } from './s-lanss';
import { readWording } from './wording-lines';

/** Invented wording: the real one is not ours. */
const line = (number: number) => `Made-up question ${number}? | No | Yes`;
const all = S_LANSS.items.map((_, index) => line(index + 1)).join('\n');

describe('pasted wording', () => {
  it('becomes the items of the instrument, answers from the lowest value up', () => {
    const { items, problems } = readWording(S_LANSS, `\n${all}\n`);
    expect(problems).toEqual([]);
    expect(items[0]).toEqual({
      key: S_LANSS.items[0]?.key,
      text: 'Made-up question 1?',
      choices: [
        { value: 0, text: 'No' },
        { value: 1, text: 'Yes' },
      ],
    });
    const licence = { number: 'L-1', holder: 'Somebody', recordedOn: '2026-01-01', validUntil: null };
    const text = {
      questionnaire: S_LANSS.id,
      language: 'en' as const,
      licence,
      instructions: null,
      items,
      addedItems: [],
    };
    expect(withClinicText(S_LANSS, text, '2026-02-01')).toMatchObject({
      ok: true,
      questionnaire: { asks: 'items' },
    });
  });

  it('names a wrong number of lines, and the line whose answers do not fit', () => {
    expect(readWording(S_LANSS, line(1)).problems).toMatchObject([
      { line: 0, what: 'too_few_lines', given: 1 },
    ]);
    expect(readWording(S_LANSS, all.replace('question 2? | No | Yes', 'question 2? | No')).problems).toEqual([
      { line: 2, what: 'answers_differ', wanted: 2, given: 1 },
    ]);
    expect(readWording(S_LANSS, all.replace('question 3? | No', 'question 3? | ')).problems).toMatchObject([
      { line: 3, what: 'empty' },
    ]);
  });
});
