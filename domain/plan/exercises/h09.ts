import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H09',
  tags: ['standing', 'isolated_strength'],
  classes: ['RADIC', 'RAD_LO', 'NC_LSS', 'SOM', 'MIXED'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['BALANCE_UNSUPPORTED'],
  dose: { sets: '2-4', reps: '8-15', holdSeconds: '1-2', timesPerDay: '1', daysPerWeek: '4-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Heel raises',
      purpose: 'Calf strength (S1)',
      position: 'standing',
      equipment: 'wall',
      steps: ['Hold a wall or table.', 'Rise up on your toes.', 'Hold for 1 second.', 'Lower slowly.'],
      easier: 'Do it sitting',
      harder: 'One leg',
    },
  },
});
