import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N12',
  tags: ['tensioner', 'supine'],
  classes: ['RAD_LO', 'RADIC'],
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
  next: [],
  text: {
    en: {
      name: 'Peroneal bias tensioner',
      purpose: 'Build tolerance of the outer shin nerve',
      position: 'on back',
      equipment: 'strap',
      steps: [
        'Lie on your back and hold behind one thigh.',
        'Point your foot down and turn the sole in.',
        'Keep the foot there and straighten the knee to a light pull.',
        'Hold as long as the plan says, then relax.',
      ],
      easier: 'Ask for “Peroneal bias slider” instead',
      harder: 'Straighten the knee more',
    },
  },
});
