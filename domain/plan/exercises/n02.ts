import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N02',
  tags: ['slider', 'mid_flex'],
  classes: ['RAD_LO', 'RADIC', 'DGS', 'FORAM', 'MIXED'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SURG_LT6W', 'SIT_INTOL'],
  dose: { sets: '1-3', reps: '10-15', holdSeconds: '0-1', timesPerDay: '2-4', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N06'],
  text: {
    en: {
      name: 'Seated slump slider',
      purpose: 'Slide the nerve while you sit',
      position: 'sitting on a high chair',
      equipment: 'chair',
      steps: [
        'Sit tall with your hands behind your back.',
        'Let your back round a little.',
        'Straighten the sore knee and look up at the same time.',
        'Bend the knee and look down at the same time.',
      ],
      easier: 'Sit tall and do not round your back',
      harder: 'Round your back a bit more',
    },
  },
});
