import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H13',
  tags: ['standing', 'single_leg'],
  classes: ['RADIC', 'NC_LSS', 'HIP', 'SOM', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['BALANCE_UNSUPPORTED'],
  dose: { sets: '3', reps: '1 each side', holdSeconds: '10-30', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Balance practice',
      purpose: 'Fewer trips and falls',
      position: 'standing in a corner',
      equipment: 'counter',
      steps: [
        'Stand in a corner with a counter in front.',
        'Put one foot just in front of the other.',
        'Hold still. Use your hands if you wobble.',
        'Swap feet.',
      ],
      easier: 'Hold with two hands',
      harder: 'Hold with one finger or turn your head',
    },
  },
});
