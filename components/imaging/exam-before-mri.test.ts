import { describe, expect, test } from 'vitest';
import type { Exam } from '@/domain/exam/schema';
import type { Intake } from '@/domain/intake/schema';
import type { Side } from '@/domain/vocabulary/side';
import { missingBeforeMri, mriIsOpen } from './exam-before-mri';

const RIGHT: Intake = { pain: { legSide: 'right' } };

const neurologyOf = (side: Side) => ({
  strength: {
    ankle_dorsiflexion: { [side]: '5' as const },
    great_toe_extension: { [side]: '4' as const },
    plantarflexion: { [side]: '5' as const },
  },
  sensation: {
    L4: { [side]: { lightTouch: 'normal' as const } },
    L5: { [side]: { pinprick: 'reduced' as const } },
    S1: { [side]: { lightTouch: 'normal' as const } },
  },
  reflexes: { patellar: { [side]: '2+' as const }, achilles: { [side]: '2+' as const } },
});
const tensionOf = (side: Side) => ({ slr: { [side]: { result: 'positive' as const } } });
const examined: Exam = { neurology: neurologyOf('right'), mechanosensitivity: tensionOf('right') };

const parts = (exam: Exam, intake: Intake = RIGHT) => missingBeforeMri(exam, intake).map(({ part }) => part);

describe('the examination before the MRI', () => {
  test('without one the MRI stays closed and says what is missing, at both legs while no side is told', () => {
    expect(parts({})).toEqual(['strength', 'sensation', 'reflexes', 'tension']);
    expect(mriIsOpen({}, {}, {})).toBe(false);
    expect(missingBeforeMri({}, {})[0]).toEqual({
      part: 'strength',
      legs: [
        { side: 'left', places: ['L4', 'L5', 'S1'] },
        { side: 'right', places: ['L4', 'L5', 'S1'] },
      ],
      field: 'exam.neurology.strength.knee_extension.left',
    });
  });

  test('strength, sensation and reflexes of L4 to S1 and a tension test of the painful leg open it', () => {
    expect(mriIsOpen(examined, {}, RIGHT)).toBe(true);
    expect(parts(examined, { pain: { legSide: 'left' } })).toHaveLength(4);
    expect(parts(examined, {})).toHaveLength(4);
    expect(parts(examined, { pain: { legSide: 'none' } })).toHaveLength(4);
  });

  test('each part is asked for by itself, with the roots that are open', () => {
    const { strength, sensation, reflexes } = neurologyOf('right');
    const { mechanosensitivity } = examined;
    expect(parts({ neurology: { strength, sensation }, mechanosensitivity })).toEqual(['reflexes']);
    expect(parts({ neurology: { strength, reflexes }, mechanosensitivity })).toEqual(['sensation']);
    expect(parts({ neurology: { sensation, reflexes }, mechanosensitivity })).toEqual(['strength']);
    expect(parts({ neurology: examined.neurology })).toEqual(['tension']);
    const { L5: _, ...rest } = sensation;
    expect(
      missingBeforeMri({ neurology: { strength, sensation: rest, reflexes }, mechanosensitivity }, RIGHT),
    ).toEqual([
      {
        part: 'sensation',
        legs: [{ side: 'right', places: ['L5'] }],
        field: 'exam.neurology.sensation.L5.right.lightTouch',
      },
    ]);
  });

  test('one cell and one raised leg are not an examination, judged or not', () => {
    const touch = (lightTouch: 'normal' | 'unable', result: 'negative' | 'unable') =>
      parts({
        neurology: { sensation: { L1: { right: { lightTouch } } } },
        mechanosensitivity: { slr: { right: { result } } },
      });
    expect(touch('normal', 'negative')).toEqual(['strength', 'sensation', 'reflexes']);
    expect(touch('unable', 'unable')).toEqual(['strength', 'sensation', 'reflexes', 'tension']);
  });

  test('"could not be judged" answers for a place, not for a whole part', () => {
    const neurology = {
      ...neurologyOf('right'),
      reflexes: { patellar: { right: 'unable' as const }, achilles: { right: '2+' as const } },
    };
    expect(parts({ ...examined, neurology })).toEqual([]);
    const nothing = {
      ...neurology,
      reflexes: { patellar: { right: 'unable' as const }, achilles: { right: 'unable' as const } },
    };
    expect(missingBeforeMri({ ...examined, neurology: nothing }, RIGHT)).toEqual([
      {
        part: 'reflexes',
        legs: [{ side: 'right', places: [] }],
        field: 'exam.neurology.reflexes.patellar.right',
      },
    ]);
  });

  test('the word that a group was normal, regions of skin and heel raises are judgements too', () => {
    expect(
      parts({
        neurology: { statedNormal: { strength: true, sensation: true, reflexes: true } },
        mechanosensitivity: { femoralStretch: { right: 'absent' } },
      }),
    ).toEqual([]);
    expect(parts({ ...examined, neurology: { statedNormal: { strength: false } } })).toHaveLength(3);
    const skin = (['leg_medial', 'toe_great', 'heel_sole'] as const).map((region) => ({
      region,
      side: 'both' as const,
      state: 'normal' as const,
    }));
    const { strength, reflexes } = neurologyOf('right');
    const { plantarflexion: _, ...others } = strength;
    expect(
      parts({
        ...examined,
        neurology: { strength: others, heelRaises: { right: 12 }, reflexes, sensationAreas: skin },
      }),
    ).toEqual([]);
  });

  test('a test of the other leg, or one said not to be done, is none of this leg', () => {
    expect(parts({ ...examined, mechanosensitivity: tensionOf('left') })).toEqual(['tension']);
    expect(
      parts({
        ...examined,
        mechanosensitivity: { femoralStretch: { right: 'not_tested' }, crossedSlr: { left: 'present' } },
      }),
    ).toEqual(['tension']);
  });

  test('a reason for leaving it out opens it', () => {
    expect(mriIsOpen({}, { examSkippedReason: 'Too much pain to lie down' }, RIGHT)).toBe(true);
    expect(mriIsOpen({}, { examSkippedReason: '   ' }, RIGHT)).toBe(false);
  });

  test('a recorded MRI cannot be unseen', () => {
    expect(mriIsOpen({}, { status: 'done' }, RIGHT)).toBe(true);
  });
});
