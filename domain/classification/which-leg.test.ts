import { describe, expect, test } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { SCREEN_DENIED } from '../testing/facts-of';

const ON = '2026-11-20';

/** Five months of pain in both legs; the right one reads L5, the left one by a weak knee jerk L4. */
const BOTH_LEGS: Facts = {
  ...NO_FACTS,
  person: { ageYears: 52, sex: 'female' },
  intake: {
    episode: { onsetDate: '2026-06-20', trend: 'stable' },
    pain: { legSide: 'both', legPain: 'present' },
    caudaEquina: { ...SCREEN_DENIED, bilateralLegs: 'present' },
  },
  exam: {
    mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } },
    neurology: {
      strength: { great_toe_extension: { right: '4-', left: '5' } },
      sensation: { L5: { right: { lightTouch: 'reduced' } } },
      reflexes: { patellar: { right: '2+', left: '1+' } },
    },
  },
};

const LEG = / on the (left|right)/g;
const rootChanges = (facts: Facts) =>
  evaluateCase(facts, ON).wouldChange.filter(({ text }) => text.includes('the first root'));

describe('what would change a root says of which leg', () => {
  test('a weak jerk of one of two painful legs, were it otherwise', () => {
    expect(rootChanges(BOTH_LEGS)).toContainEqual(
      expect.objectContaining({
        changes: ['patellar reflex normal on the left'],
        field: 'exam.neurology.reflexes.patellar.left',
        text: expect.stringMatching(
          /^If it were otherwise \(patellar reflex normal on the left\), the first root of the left leg would be: \w\d\.$/,
        ),
      }),
    );
  });

  test('no leg is told that it would be led by the root that leads it already', () => {
    const { roots } = evaluateCase(BOTH_LEGS, ON);
    for (const { side, working } of roots)
      expect(rootChanges(BOTH_LEGS).map(({ text }) => text)).not.toContainEqual(
        expect.stringContaining(`of the ${side} leg would be: ${working.roots[0]?.root}`),
      );
    expect(roots.map(({ side }) => side)).toEqual(['left', 'right']);
  });

  test.each(['left', 'right'] as const)('of one painful leg, the %s', (side) => {
    const facts: Facts = {
      ...NO_FACTS,
      intake: { pain: { legSide: side, legPain: 'present' }, caudaEquina: SCREEN_DENIED },
      exam: {
        neurology: {
          strength: { great_toe_extension: { [side]: '4' } },
          reflexes: { achilles: { left: '2+', right: '2+' } },
        },
        mechanosensitivity: { slr: { [side]: { result: 'positive', degrees: 40 } } },
      },
    };
    const changes = rootChanges(facts);
    expect(changes.length).toBeGreaterThan(0);
    for (const {
      changes: [says = ''],
      field,
      text,
    } of changes) {
      expect([...says.matchAll(LEG)].map(([, leg]) => leg)).toEqual([side]);
      expect(field.split('.')).toContain(side);
      expect(text).toContain(`the first root of the ${side} leg would be`);
    }
  });
});

describe('what to test next', () => {
  const next = (facts: Facts) => evaluateCase(facts, ON).testNext;

  test('of both legs while neither was tested; of one, by name, when the other was', () => {
    const done = { ...BOTH_LEGS.exam.neurology, reflexes: { achilles: { right: '2+' as const } } };
    const open = { ...BOTH_LEGS.exam.neurology, reflexes: {} };
    const test = (neurology: Facts['exam']['neurology']) =>
      next({ ...BOTH_LEGS, exam: { ...BOTH_LEGS.exam, neurology } }).find(
        ({ finding }) => finding === 'reflex.achilles',
      );
    expect(test(open)).toMatchObject({
      text: 'Achilles reflex, both sides',
      field: 'exam.neurology.reflexes.achilles',
    });
    expect(test(done)).toMatchObject({
      text: 'Achilles reflex, left',
      field: 'exam.neurology.reflexes.achilles.left',
    });
  });

  test('names each test once, and begins with a capital', () => {
    for (const facts of [NO_FACTS, BOTH_LEGS]) {
      const tests = next(facts);
      expect(new Set(tests.map(({ finding }) => finding)).size).toBe(tests.length);
      for (const { text } of tests) expect(text).toMatch(/^\p{Lu}/u);
    }
  });
});
