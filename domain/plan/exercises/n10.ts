import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N10',
  tags: ['tensioner', 'side_lying', 'mid_ext'],
  classes: ['RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: [
    'IRR_HIGH',
    'IRR_MOD',
    'DEFICIT_UNSTABLE',
    'NC_LSS',
    'SPL',
    'SURG_LT6W',
    'SURG_6_12W',
    'DIABETES_NEUROPATHY',
  ],
  dose: { sets: '1-2', reps: '5-8', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: [],
  text: {
    en: {
      name: 'Femoral nerve tensioner',
      purpose: 'Build tolerance of the front thigh nerve',
      position: 'on side',
      equipment: 'strap',
      steps: [
        'Lie on your good side and hug the bottom knee.',
        'Tuck your chin.',
        'Pull the top heel to your bottom and ease the hip back.',
        'Hold at a light pull as long as the plan says, then let go.',
      ],
      easier: 'Ask for “Femoral nerve slider” instead',
      harder: 'Tuck your chin more',
    },
  },
});
