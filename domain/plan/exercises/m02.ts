import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M02',
  tags: ['supine', 'hip_stretch'],
  classes: ['SOM', 'SPL', 'HIP', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['IRR_HIGH', 'IRR_MOD_NEURAL', 'SLR_POSITIVE', 'PREG_AFTER_T1'],
  dose: {
    sets: '1-2',
    reps: '8-10 moves or 2 holds',
    holdSeconds: '0-20',
    timesPerDay: '1',
    daysPerWeek: '5-7',
  },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Hamstring mover',
      purpose: 'Loosen the back of the thigh',
      position: 'on back',
      equipment: 'strap',
      steps: [
        'Lie on your back and hold behind your thigh.',
        'Keep the foot relaxed.',
        'Straighten the knee until the thigh feels a mild pull.',
        'If you get tingling, this is not for you yet.',
      ],
      easier: 'Keep the knee bent',
      harder: 'Straighten more',
    },
  },
});
