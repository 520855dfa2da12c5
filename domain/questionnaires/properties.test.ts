import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKeysOf, answerSchemaOf, SUBMITTED } from './answer-schema';
import type { Item, Questionnaire } from './define-questionnaire';
import { QUESTIONNAIRE_LIST } from './index';
import { interpretChange, POPULATIONS } from './interpret-change';
import { safetyOf } from './safety-of';
import { score } from './score';

type Answers = Record<string, unknown>;

const ratings = fc.integer({ min: 0, max: 10 });
const NAMES = ['walking', 'sitting', 'digging', 'driving', 'sleeping'];

function answerTo(item: Item): fc.Arbitrary<unknown> {
  switch (item.kind) {
    case 'tick':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...item.choices.map(({ value }) => value));
    case 'number':
      return fc.integer({ min: item.least, max: item.most });
    case 'activities':
      return fc
        .array(ratings, { minLength: 1, maxLength: item.atMost })
        .map((scores) => scores.map((one, index) => ({ activity: NAMES[index], score: one })));
  }
}

const submitted = ({ items }: Questionnaire): Answers =>
  items.some(({ kind }) => kind === 'tick') ? { [SUBMITTED]: true } : {};

/** A response with every item answered. */
const completed = (questionnaire: Questionnaire): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(questionnaire.items.map((item) => [item.key, answerTo(item)])))
    .map((answers) => ({ ...submitted(questionnaire), ...answers }));

/** A response with any of the items left out. */
const partial = (questionnaire: Questionnaire): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(questionnaire.items.map((item) => [item.key, answerTo(item)])), {
      requiredKeys: [],
    })
    .map((answers) => ({ ...submitted(questionnaire), ...answers }));

const BY_ITEM: [string, Questionnaire][] = QUESTIONNAIRE_LIST.filter(({ items }) => items.length > 0).map(
  (questionnaire) => [questionnaire.id, { ...questionnaire, asks: 'items' }],
);
const ALL: [string, Questionnaire][] = [
  ...BY_ITEM,
  ...QUESTIONNAIRE_LIST.map((questionnaire): [string, Questionnaire] => [
    `${questionnaire.id} by totals`,
    { ...questionnaire, asks: 'totals' },
  ]),
];

/** The same response with the next higher answer to one item. */
function raised(answers: Answers, item: Item): Answers | null {
  const given = answers[item.key];
  const answering = (value: unknown): Answers => ({ ...answers, [item.key]: value });
  switch (item.kind) {
    case 'tick':
      return given === true ? null : answering(true);
    case 'number':
      return typeof given === 'number' && given < item.most ? answering(given + 1) : null;
    case 'choice': {
      const next = item.choices.find(({ value }) => typeof given === 'number' && value > given);
      return next ? answering(next.value) : null;
    }
    case 'activities': {
      const list = given as { activity: string; score: number }[];
      const [first, ...others] = list;
      return first && first.score < item.most
        ? answering([{ ...first, score: first.score + 1 }, ...others])
        : null;
    }
  }
}

const valuesOf = (questionnaire: Questionnaire, answers: unknown): (number | null)[] =>
  Object.values(score(questionnaire, answers).subscales).map(({ value }) => value);

describe.each(BY_ITEM)('%s', (_, questionnaire) => {
  it('scores every complete response, within the range of the scale', () => {
    fc.assert(
      fc.property(completed(questionnaire), (answers) => {
        const { subscales, missing, refused } = score(questionnaire, answers);
        expect({ missing, refused }).toEqual({ missing: [], refused: [] });
        for (const { id, least, most } of questionnaire.scales) {
          expect(subscales[id]?.value).toBeGreaterThanOrEqual(least);
          expect(subscales[id]?.value).toBeLessThanOrEqual(most);
          expect(subscales[id]?.estimated).toBe(false);
        }
      }),
    );
  });

  it('stays in range with gaps, and has no more gaps than the scale allows', () => {
    fc.assert(
      fc.property(partial(questionnaire), (answers) => {
        const { subscales } = score(questionnaire, answers);
        for (const { id, least, most, mayMiss } of questionnaire.scales) {
          const scored = subscales[id];
          if (!scored || scored.value === null) continue;
          expect(scored.value).toBeGreaterThanOrEqual(least);
          expect(scored.value).toBeLessThanOrEqual(most);
          expect(scored.missing.length).toBeLessThanOrEqual(mayMiss.value);
          expect(scored.estimated).toBe(scored.missing.length > 0);
        }
      }),
    );
  });

  it('never falls when one answer rises', () => {
    fc.assert(
      fc.property(completed(questionnaire), fc.constantFrom(...questionnaire.items), (answers, item) => {
        const higher = raised(answers, item);
        if (higher === null) return;
        const before = valuesOf(questionnaire, answers);
        valuesOf(questionnaire, higher).forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(before[index] ?? 0);
        });
      }),
    );
  });

  it('does not mind the order of the answers', () => {
    const shuffled = partial(questionnaire).chain((answers) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map((entries) => [answers, Object.fromEntries(entries)] as const),
    );
    fc.assert(
      fc.property(shuffled, ([answers, mixed]) => {
        expect(score(questionnaire, mixed)).toEqual(score(questionnaire, answers));
      }),
    );
  });

  it('opens no fewer safety paths when an answer rises', () => {
    fc.assert(
      fc.property(partial(questionnaire), fc.constantFrom(...questionnaire.items), (answers, item) => {
        const higher = item.key in answers ? raised(answers, item) : null;
        if (higher === null) return;
        const before = safetyOf(questionnaire, answers).findings.map(({ from }) => from);
        const after = safetyOf(questionnaire, higher).findings.map(({ from }) => from);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});

describe.each(ALL)('%s', (_, questionnaire) => {
  const anyAnswers = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...answerKeysOf(questionnaire))), fc.anything()),
  );

  it('refuses an unknown key by its name', () => {
    const known = new Set(answerKeysOf(questionnaire));
    const unknown = fc.string({ minLength: 1 }).filter((key) => !known.has(key) && key !== '__proto__');
    fc.assert(
      fc.property(unknown, fc.anything(), (key, value) => {
        const answers = { [key]: value };
        expect(score(questionnaire, answers)).toMatchObject({
          total: null,
          band: null,
          reason: 'unknown_item',
        });
        expect(score(questionnaire, answers).refused).toContain(key);
        const issues = answerSchemaOf(questionnaire).safeParse(answers).error?.issues ?? [];
        expect(issues).toContainEqual(
          expect.objectContaining({ code: 'unrecognized_keys', keys: [key], message: 'invalid' }),
        );
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.constantFrom(...POPULATIONS), (before, after, population) => {
        const { total, reason } = score(questionnaire, before);
        expect(total === null).toBe(reason !== null);
        safetyOf(questionnaire, before);
        interpretChange(questionnaire, before, after, population);
      }),
    );
  });
});

describe('a change the other way round', () => {
  it.each(BY_ITEM)('%s: improvement turns into the same worsening', (_, questionnaire) => {
    fc.assert(
      fc.property(
        completed(questionnaire),
        completed(questionnaire),
        fc.constantFrom(...POPULATIONS),
        (first, last, population) => {
          const there = interpretChange(questionnaire, first, last, population);
          const back = interpretChange(questionnaire, last, first, population);
          expect(there.improvement ?? 0).toBeCloseTo(-(back.improvement ?? 0), 9);
          if (there.verdict?.startsWith('improved')) expect(there.improvement).toBeGreaterThan(0);
          if (there.verdict?.startsWith('worse')) expect(there.improvement).toBeLessThan(0);
        },
      ),
    );
  });
});
