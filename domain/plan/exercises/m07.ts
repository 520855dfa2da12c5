import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M07',
  tags: ['standing'],
  classes: ['SOM', 'NC_LSS', 'RADIC', 'HIP', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['SLR_POSITIVE', 'BALANCE_UNSUPPORTED'],
  dose: { sets: '1-2', reps: '2-3 each side', holdSeconds: '20-30', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Calf stretch',
      purpose: 'Looser calf for walking',
      position: 'standing at wall',
      equipment: 'wall',
      steps: [
        'Stand facing a wall.',
        'Step one leg back with the heel down.',
        'Lean in until the calf feels a mild pull.',
      ],
      easier: 'Shorter step',
      harder: 'Longer step',
    },
  },
});
