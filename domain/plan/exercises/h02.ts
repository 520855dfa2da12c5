import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H02',
  tags: ['side_lying'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'DGS', 'HIP', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: [],
  dose: { sets: '2-3', reps: '8-12', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '3-6' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H08'],
  text: {
    en: {
      name: 'Side-lying leg lift',
      purpose: 'Side hip strength (L5)',
      position: 'on side',
      equipment: 'none',
      steps: [
        'Lie on your side with the bottom knee bent.',
        'Keep the top leg straight and in line with your body.',
        'Lift it a foot high with toes forward.',
        'Lower slowly.',
      ],
      easier: 'Ask for “Clamshell” instead',
      harder: 'Add an ankle weight',
    },
  },
});
