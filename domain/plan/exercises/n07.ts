import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N07',
  tags: ['tensioner', 'standing', 'mid_flex'],
  classes: ['RAD_LO', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: [
    'IRR_HIGH',
    'IRR_MOD',
    'DEFICIT_UNSTABLE',
    'BALANCE',
    'SURG_LT6W',
    'SURG_6_12W',
    'DIABETES_NEUROPATHY',
  ],
  dose: { sets: '1-2', reps: '5-8', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '3-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: [],
  text: {
    en: {
      name: 'Standing sciatic tensioner',
      purpose: 'Get the nerve ready for sport and work',
      position: 'standing heel on step',
      equipment: 'step and wall',
      steps: [
        'Put your heel on a low step and hold the wall.',
        'Pull your toes up and keep the knee soft.',
        'Lean forward at the hip until you feel a light pull.',
        'Hold as long as the plan says, then come up.',
      ],
      easier: 'Ask for “Standing sciatic slider” instead',
      harder: 'Use a higher step',
    },
  },
});
