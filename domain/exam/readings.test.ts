import { describe, expect, it } from 'vitest';
import {
  bothAnkleJerksLost,
  briskReflexes,
  clonus,
  fewestRoots,
  footDropGait,
  lowestAnkleBrachialIndex,
  neurologyReading,
  pulses,
  reflexGrade,
  reflexLossSides,
  sensoryLossSides,
  strengthExamined,
  strengthValue,
  weakMuscles,
  weakSides,
} from './readings';
import { enteredExamSchema, examSchema } from './schema';

describe('weak muscles', () => {
  it('takes grades below 5, with "weak" as 4 and "unable" as nothing', () => {
    const exam = {
      neurology: {
        strength: {
          ankle_dorsiflexion: { left: 'weak', right: '5' },
          plantarflexion: { left: 'unable', right: '3-' },
        },
      },
    } as const;
    expect(weakMuscles(exam, [])).toEqual([
      {
        muscle: 'ankle_dorsiflexion',
        side: 'left',
        mrc: 4,
        graded: false,
        fields: ['exam.neurology.strength.ankle_dorsiflexion.left'],
      },
      {
        muscle: 'plantarflexion',
        side: 'right',
        mrc: 3 - 1 / 3,
        graded: true,
        fields: ['exam.neurology.strength.plantarflexion.right'],
      },
    ]);
  });

  it('reads heel walk, toe walk and steppage as weakness of the symptomatic leg', () => {
    const exam = {
      neurology: { gait: { cannot_heel_walk: 'present', cannot_toe_walk: 'present' } },
    } as const;
    expect(weakMuscles(exam, ['left']).map((entry) => [entry.muscle, entry.side, entry.mrc])).toEqual([
      ['ankle_dorsiflexion', 'left', 4],
      ['plantarflexion', 'left', 4],
    ]);
    expect(footDropGait({ neurology: { gait: { steppage_or_foot_slap: 'present' } } })).toBe(true);
  });

  it('makes no two-sided weakness of a gait sign', () => {
    const exam = { neurology: { gait: { cannot_heel_walk: 'present' } } } as const;
    expect(weakSides(weakMuscles(exam, ['left', 'right']))).toEqual([]);
    expect(weakMuscles(exam, ['left', 'right'])[0]?.side).toBeNull();
  });

  it('compares heel raises between sides', () => {
    const raises = (left: number | undefined, right: number | undefined) =>
      weakSides(weakMuscles({ neurology: { heelRaises: { left, right } } }, []));
    expect(raises(9, 20)).toEqual(['left']);
    expect(raises(10, 25)).toEqual([]);
    expect(raises(4, 5)).toEqual([]);
    expect(raises(undefined, 3)).toEqual(['right']);
  });
});

describe('strength', () => {
  it('"stated normal" fills only while nothing abnormal is recorded', () => {
    const stated = { statedNormal: { strength: true } } as const;
    expect(strengthValue({ neurology: stated }, 'hip_flexion', 'left', [])).toBe(5);
    expect(
      strengthValue(
        { neurology: { ...stated, strength: { knee_extension: { left: '4' } } } },
        'hip_flexion',
        'left',
        [],
      ),
    ).toBeNull();
    expect(strengthValue({}, 'hip_flexion', 'left', [])).toBeNull();
  });

  it('was examined when a muscle was graded or a heel walk judged', () => {
    expect(strengthExamined({})).toBe(false);
    expect(strengthExamined({ neurology: { strength: { hip_flexion: { left: 'unable' } } } })).toBe(false);
    expect(strengthExamined({ neurology: { gait: { cannot_heel_walk: 'absent' } } })).toBe(true);
  });
});

describe('least number of roots (corrections 15)', () => {
  it.each([
    [[], 0],
    [['whole_limb'], 0],
    [['ankle_dorsiflexion', 'great_toe_extension'], 1],
    [['ankle_dorsiflexion', 'knee_extension'], 1],
    [['hip_abduction', 'ankle_inversion', 'ankle_dorsiflexion'], 1],
    [['great_toe_extension', 'plantarflexion'], 2],
    [['hip_flexion', 'great_toe_extension', 'plantarflexion'], 3],
  ] as const)('%j need %i', (muscles, roots) => {
    expect(fewestRoots(muscles)).toBe(roots);
  });
});

describe('sensation and reflexes', () => {
  it('finds loss by point and by area, allodynia is no loss', () => {
    expect(
      sensoryLossSides({ neurology: { sensation: { L5: { left: { pinprick: 'reduced' } } } } }, []),
    ).toEqual(['left']);
    expect(
      sensoryLossSides({ neurology: { sensation: { L5: { left: { pinprick: 'allodynia' } } } } }, []),
    ).toEqual([]);
    expect(
      sensoryLossSides(
        { neurology: { sensationAreas: [{ region: 'foot_lat', side: 'unknown', state: 'absent' }] } },
        ['right'],
      ),
    ).toEqual(['right']);
  });

  it('leaves out the same ankle-jerk loss on both sides when asked to (importer rule 6)', () => {
    const exam = { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } } as const;
    expect(reflexLossSides(exam, true)).toEqual([]);
    expect(reflexLossSides(exam, false)).toEqual(['left', 'right']);
    expect(bothAnkleJerksLost(exam)).toBe('present');
    expect(
      reflexLossSides({ neurology: { reflexes: { achilles: { left: '0', right: '2+' } } } }, true),
    ).toEqual(['left']);
  });

  it('feeds brisk jerks to the upper motor neurone (corrections 25)', () => {
    expect(briskReflexes({ neurology: { reflexes: { patellar: { left: '3+' } } } })).toBe('present');
    expect(briskReflexes({ neurology: { statedNormal: { reflexes: true } } })).toBe('absent');
    expect(briskReflexes({})).toBe('not_tested');
    expect(clonus({ neurology: { reflexes: { achilles: { left: '4+' } } } })).toBe('present');
    expect(clonus({})).toBe('not_tested');
  });

  it('"unable" is no reflex at all', () => {
    expect(
      reflexGrade({ neurology: { reflexes: { achilles: { left: 'unable' } } } }, 'achilles', 'left'),
    ).toBeNull();
  });

  it('calls neurology normal only when strength, sensation and reflexes were examined', () => {
    const normal = { strength: true, sensation: true, reflexes: true };
    expect(neurologyReading({ neurology: { statedNormal: normal } }, [], false)).toBe('normal');
    expect(neurologyReading({ neurology: { statedNormal: { strength: true } } }, [], false)).toBe(
      'partly_normal',
    );
    expect(neurologyReading({}, [], false)).toBe('not_examined');
    expect(neurologyReading({ neurology: { strength: { knee_extension: { left: '4' } } } }, [], false)).toBe(
      'abnormal',
    );
  });
});

describe('vessels', () => {
  it('takes the worse pulse and the lower index', () => {
    expect(pulses({ vascular: { pulses: { left: 'normal', right: 'absent' } } })).toBe('absent');
    expect(pulses({ vascular: { pulses: { left: 'unable' } } })).toBeNull();
    expect(lowestAnkleBrachialIndex({ vascular: { ankleBrachialIndex: { left: 0.8, right: 1 } } })).toBe(0.8);
    expect(lowestAnkleBrachialIndex({})).toBeNull();
  });
});

describe('an index nobody can have measured', () => {
  const withIndex = (left: number) => ({ vascular: { ankleBrachialIndex: { left } } });

  it.each([
    [0, false],
    [0.05, false],
    [0.1, true],
    [1.42, true],
    [3, true],
    [3.1, false],
  ])('%f may be entered: %s', (index, may) =>
    expect(enteredExamSchema.safeParse(withIndex(index)).success).toBe(may),
  );

  it('stays readable where it was stored before it was refused', () => {
    expect(examSchema.parse(withIndex(0))).toEqual(withIndex(0));
  });
});
