import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N06',
  tags: ['tensioner', 'end_flex'],
  classes: ['RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: [
    'IRR_HIGH',
    'IRR_MOD',
    'DEFICIT_UNSTABLE',
    'DISC_ACUTE',
    'OSTEOP',
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
      name: 'Seated slump tensioner',
      purpose: 'Build nerve tolerance in sitting',
      position: 'sitting',
      equipment: 'chair',
      steps: [
        'Sit and let your back round.',
        'Tuck your chin down.',
        'Straighten the knee with your toes up until you feel a light pull.',
        'Hold as long as the plan says, then sit up and relax.',
      ],
      easier: 'Ask for “Seated slump slider” instead',
      harder: 'Pull toes up more',
    },
  },
});
