import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N08',
  tags: ['tensioner', 'side_lying'],
  classes: ['RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['IRR_HIGH', 'IRR_MOD', 'DEFICIT_UNSTABLE', 'SURG_LT6W', 'SURG_6_12W', 'DIABETES_NEUROPATHY'],
  dose: { sets: '1-2', reps: '5-8', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N06'],
  text: {
    en: {
      name: 'Side-lying sciatic tensioner',
      purpose: 'Build nerve tolerance when sitting or lying on the back is hard',
      position: 'on side',
      equipment: 'pillow',
      steps: [
        'Lie on your good side with the top hip bent.',
        'Tuck your chin and pull your toes up.',
        'Straighten the top knee to a light pull.',
        'Hold as long as the plan says, then relax it all.',
      ],
      easier: 'Ask for “Side-lying sciatic slider” instead',
      harder: 'Bend the hip up more',
    },
  },
});
