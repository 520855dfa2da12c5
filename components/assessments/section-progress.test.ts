import { expect, test } from 'vitest';
import type { Facts } from '@/domain/facts';
import { NO_FACTS } from '@/domain/no-facts';
import { callsFor } from './called-for';
import { progressOf } from './section-progress';
import { SECTIONS, sectionOf } from './sections';

const factsWith = (facts: Partial<Facts>): Facts => ({ ...NO_FACTS, ...facts });

test('with nothing recorded every section is empty and nothing is called for', () => {
  for (const section of SECTIONS) {
    expect(progressOf(NO_FACTS, section, false).state).toBe('empty');
    expect(callsFor(NO_FACTS, section)).toEqual([]);
  }
});

test('the five cauda equina questions count one by one, and "not asked" is no answer', () => {
  const facts = factsWith({
    intake: { caudaEquina: { saddle: 'absent', bladder: 'unable', bowel: 'not_tested' } },
  });
  expect(progressOf(facts, 'danger', false)).toMatchObject({ filled: 2, state: 'part' });
});

test('no MRI is an answer; an MRI that was done waits for its date and its reading', () => {
  expect(progressOf(factsWith({ imaging: { status: 'not_done' } }), 'mri', false).state).toBe('full');
  expect(progressOf(factsWith({ imaging: { status: 'done' } }), 'mri', false)).toEqual({
    filled: 1,
    total: 3,
    state: 'part',
  });
});

test('a group stated normal counts as examined', () => {
  const facts = factsWith({ exam: { neurology: { statedNormal: { strength: true } } } });
  expect(progressOf(facts, 'neurology', false).filled).toBe(1);
});

test('the impression is done when it is signed', () => {
  expect(progressOf(NO_FACTS, 'impression', true).state).toBe('full');
});

test('groin pain and socks call for the hip, a cold foot for the vessels, both legs for the cord', () => {
  const hip = factsWith({
    intake: {
      pain: { areas: [{ region: 'groin', side: 'left' }], aggravating: { putting_on_socks: 'present' } },
    },
  });
  expect(callsFor(hip, 'competing')).toEqual(['groin_pain', 'hip_movement_aggravates']);
  expect(callsFor(factsWith({ intake: { generalHealth: { coldFoot: 'present' } } }), 'vascular')).toEqual([
    'cold_or_rest_pain',
  ]);
  expect(callsFor(factsWith({ intake: { pain: { legSide: 'both' } } }), 'vascular')).toEqual(['both_legs']);
});

test('an item answered with No calls for nothing', () => {
  const facts = factsWith({
    intake: { pain: { aggravating: { walking: 'absent' } }, generalHealth: { coldFoot: 'absent' } },
  });
  expect(callsFor(facts, 'vascular')).toEqual([]);
});

test('a facts path leads to the section that shows it', () => {
  expect(sectionOf('exam.mechanosensitivity.slr')).toBe('movement');
  expect(sectionOf('exam.neurology.reflexes.achilles.right')).toBe('neurology');
  expect(sectionOf('exam.neurology.upperMotorNeurone.babinski')).toBe('vascular');
  expect(sectionOf('intake.caudaEquina.saddle')).toBe('danger');
  expect(sectionOf('intake.episode.onsetDate')).toBe('story');
  expect(sectionOf('imaging.findings')).toBe('mri');
  expect(sectionOf('exam.spine.percussionTender')).toBe('danger');
});
