import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H12',
  tags: ['standing'],
  classes: ['SOM', 'RADIC', 'DGS', 'HIP', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['BALANCE_UNSUPPORTED'],
  dose: { sets: '2-3', reps: '8-12 each side', holdSeconds: '1-2', timesPerDay: '1', daysPerWeek: '3-6' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Standing hip extension',
      purpose: 'Buttock strength',
      position: 'standing at counter',
      equipment: 'counter',
      steps: [
        'Hold a counter and lean forward a little.',
        'Brace your belly.',
        'Move one leg back without arching.',
        'Lower slowly.',
      ],
      easier: 'Small lift',
      harder: 'Add a band',
    },
  },
});
