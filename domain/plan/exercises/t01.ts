import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T01',
  tags: ['aerobic', 'mid_flex'],
  classes: ['NC_LSS', 'FORAM', 'SPL', 'HIP', 'SOM', 'MIXED'],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SIT_INTOL', 'SURG_LT6W', 'CARDIO_UNCLEARED'],
  dose: { sets: '1-3 bouts', reps: '5-30 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '3-5' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_AERO',
  next: [],
  text: {
    en: {
      name: 'Leaning-forward cycling',
      purpose: 'Fitness with the back bent forward',
      position: 'bike',
      equipment: 'exercise bike',
      steps: [
        'Set the bars so you lean forward a bit.',
        'Pedal at a pace where you can still talk.',
        'Stop before leg pain goes above 5 out of 10.',
      ],
      easier: 'Short bouts of 3 minutes',
      harder: 'Add 2 minutes each session',
    },
  },
});
