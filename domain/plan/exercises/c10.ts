import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C10',
  tags: ['standing', 'isometric'],
  classes: ['SOM', 'RAD_LO', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['SURG_LT6W', 'BALANCE_UNSUPPORTED'],
  dose: { sets: '2-3', reps: '8-12 each side', holdSeconds: '2-5', timesPerDay: '1', daysPerWeek: '2-4' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C12'],
  text: {
    en: {
      name: 'Pallof press',
      purpose: 'Trunk that resists twisting',
      position: 'standing side on to band',
      equipment: 'band',
      steps: [
        'Fix a band at chest height and stand side on.',
        'Hold it at your chest with both hands.',
        'Press straight out and do not let it turn you.',
        'Bring it back slowly.',
      ],
      easier: 'Sit or kneel',
      harder: 'Use a stronger band',
    },
  },
});
