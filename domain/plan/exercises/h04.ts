import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H04',
  tags: ['standing'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'DGS', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: [],
  dose: { sets: '2-3', reps: '6-12', holdSeconds: '0', timesPerDay: '1-2', daysPerWeek: '4-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H05'],
  text: {
    en: {
      name: 'Sit to stand',
      purpose: 'Leg strength for daily life',
      position: 'chair',
      equipment: 'chair',
      steps: [
        'Sit near the front of a chair.',
        'Lean forward from the hips.',
        'Stand up tall.',
        'Sit down slowly.',
      ],
      easier: 'Use a high chair and your hands',
      harder: 'Use a low chair',
    },
  },
});
