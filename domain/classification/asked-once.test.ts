import { describe, expect, test } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import { standingOf } from '../evaluate-core';
import type { Intake } from '../intake/schema';
import { NO_FACTS } from '../no-facts';
import { readCase } from './case-reading';
import { probeCase } from './probe-case';
import { SIGN_IDS, SIGNS } from './signs';

const ON = '2026-11-20';
type Pain = NonNullable<Intake['pain']>;

const TOLD: Pain = {
  legSide: 'left',
  legPain: 'present',
  backPain: 'present',
  belowKnee: 'present',
  aggravating: { walking: 'present' },
};

/** Every question still open after this pain, whether it is among the missing or among the tests. */
function asked(pain: Pain): string[] {
  const aggravating = { ...TOLD.aggravating, ...pain.aggravating };
  const facts = { ...NO_FACTS, intake: { pain: { ...TOLD, ...pain, aggravating } } };
  const missing = evaluateCase(facts, ON).mechanisms.flatMap((one) => one.missing.map(({ text }) => text));
  const { open } = probeCase(standingOf(facts, ON, 'en'), ON, 'en');
  return [...missing, ...open.map(({ probe }) => probe.ask)];
}

describe('what has been told is not asked again', () => {
  test.each<[told: string, pain: Pain, questions: string[]]>([
    [
      'eased by sitting',
      { aggravating: { walking: 'present' }, easing: { sitting: 'present' } },
      ['What does sitting do?', 'Does sitting ease it?'],
    ],
    [
      'worse sitting',
      { aggravating: { sitting: 'present' } },
      ['What does sitting do?', 'Does sitting ease it?'],
    ],
    ['worse bending forward', { aggravating: { flexion: 'present' } }, ['Does bending forward ease it?']],
    [
      'eased by standing',
      { easing: { standing: 'present' } },
      ['What does standing do?', 'Does standing alone bring it on?'],
    ],
  ])('%s', (_, pain, questions) => {
    expect(asked({})).toEqual(expect.arrayContaining(questions));
    expect(asked(pain).filter((text) => questions.includes(text))).toEqual([]);
  });

  test('a denial answers one question only: what does not ease may aggravate or not', () => {
    expect(asked({ easing: { sitting: 'absent' } })).toContain('What does sitting do?');
  });

  test('and a settled question is no answer: nothing is weighed for it', () => {
    const facts = { ...NO_FACTS, intake: { pain: { easing: { sitting: 'present' as const } } } };
    const reading = readCase(facts, ON, { urgency: evaluateCase(facts, ON).urgency, gates: [] });
    expect(SIGNS.sitting_worse.read(reading)).toBe('unknown');
  });
});

test('a question about one movement leads to its own answer, not to the first of the group', () => {
  const group = /^intake\.pain\.(aggravating|easing|quality)$/;
  expect(SIGN_IDS.filter((id) => SIGNS[id].ask !== null && group.test(SIGNS[id].field))).toEqual([]);
  expect(SIGNS.flexion_relief.field).toBe('intake.pain.easing.flexion');
});
