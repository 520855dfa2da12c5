import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N05',
  tags: ['tensioner', 'supine'],
  classes: ['RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: [
    'IRR_HIGH',
    'IRR_MOD',
    'DEFICIT_UNSTABLE',
    'SURG_LT6W',
    'SURG_6_12W',
    'DIABETES_NEUROPATHY',
    'PREG_AFTER_T1',
  ],
  dose: { sets: '1-2', reps: '5-8', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N06'],
  text: {
    en: {
      name: 'Lying sciatic tensioner',
      purpose: "Build the nerve's tolerance to stretch",
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back and hold the back of one thigh.',
        'Pull your toes up and keep them up.',
        'Slowly straighten the knee until you feel a light pull.',
        'Hold as long as the plan says, then let go fully.',
      ],
      easier: 'Ask for “Lying sciatic slider” instead',
      harder: 'Add chin tuck',
    },
  },
});
