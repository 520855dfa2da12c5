import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C01',
  tags: ['supine', 'isometric'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1-2', reps: '8-10', holdSeconds: '5-10', timesPerDay: '1-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C04'],
  text: {
    en: {
      name: 'Deep belly switch-on',
      purpose: 'Wake up the deep belly muscle (transversus)',
      position: 'on back knees bent',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Breathe out and draw your low belly in softly.',
        'Keep breathing as you hold.',
        'Do not flatten your back hard.',
      ],
      easier: 'Do it in sitting or side lying',
      harder: 'Ask your therapist about “Lying march” next',
    },
  },
});
