import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'SLP3',
  tags: ['sleep', 'side_lying'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1', reps: '1', holdSeconds: '0', timesPerDay: 'each time', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Log roll out of bed',
      purpose: 'Get up with less pain',
      position: 'bed',
      equipment: 'bed',
      steps: [
        'Roll to your side with knees bent.',
        'Drop your feet off the bed.',
        'Push up with your hands at the same time.',
      ],
      easier: 'Hold the bed edge',
      harder: '',
    },
  },
});
