import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D06',
  tags: ['directional', 'supine', 'end_flex'],
  classes: ['SOM', 'NC_LSS', 'FORAM', 'SPL'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL', 'OSTEOP', 'PREG_AFTER_T1', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '1-2', reps: '8-10', holdSeconds: '2-5', timesPerDay: '2-4', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: ['D07'],
  text: {
    en: {
      name: 'Both knees to chest',
      purpose: 'Open space for the nerves',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Bring both knees up to your chest.',
        'Hug them gently, then let go.',
        'Lower one foot at a time.',
      ],
      easier: 'Ask for “One knee to chest” instead',
      harder: 'Hold longer',
    },
  },
});
