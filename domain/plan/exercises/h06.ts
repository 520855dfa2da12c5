import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H06',
  tags: ['standing', 'single_leg'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'DGS', 'HIP', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['FOOT_DROP', 'BALANCE_UNSUPPORTED'],
  dose: { sets: '2-3', reps: '6-12 each side', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-4' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Step-up',
      purpose: 'Leg strength for stairs',
      position: 'standing at step',
      equipment: 'step and rail',
      steps: [
        'Put one whole foot on the step. Hold the rail if needed.',
        'Push up to stand tall.',
        'Lower slowly with the same leg.',
        'Keep your knee over your foot.',
      ],
      easier: 'Use a low step and hold on',
      harder: 'Use a higher step or a weight',
    },
  },
});
