import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T07',
  tags: ['aerobic', 'standing'],
  classes: ['NC_LSS', 'FORAM', 'SPL', 'RADIC', 'MIXED'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PAD_UNCLEARED', 'CARDIO_UNCLEARED'],
  dose: {
    sets: '4-6 bouts',
    reps: 'half of your best time each',
    holdSeconds: '0',
    timesPerDay: '1-2',
    daysPerWeek: '5-6',
  },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_AERO',
  next: ['W01'],
  text: {
    en: {
      name: 'Walk and sit intervals',
      purpose: 'Build walking time a bit at a time',
      position: 'walking',
      equipment: 'watch',
      steps: [
        'Find how long you can walk before symptoms get fair.',
        'Walk for half that time.',
        'Sit and bend forward for 1 to 3 minutes.',
        'Repeat 4 to 6 times.',
      ],
      easier: 'More rest',
      harder: 'Add 30 seconds per bout each week',
    },
  },
});
