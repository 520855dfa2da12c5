import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H08',
  tags: ['standing'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'DGS', 'HIP', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['BALANCE', 'PGP_PREG'],
  dose: { sets: '2-3', reps: '8-12 each way', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-4' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Side steps with band',
      purpose: 'Side hip strength in standing',
      position: 'standing',
      equipment: 'band',
      steps: [
        'Put a band above your knees.',
        'Soften your knees.',
        'Take small steps to the side.',
        'Keep your feet pointing forward.',
      ],
      easier: 'No band',
      harder: 'Stronger band',
    },
  },
});
