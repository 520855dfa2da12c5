import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M09',
  tags: ['supine'],
  classes: ['DGS', 'HIP', 'SIJ', 'SOM', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['THR_RESTRICTED'],
  dose: { sets: '1-2', reps: '10-15', holdSeconds: '0-2', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Hip turns',
      purpose: 'Keep the hip moving',
      position: 'on back or sitting',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent and feet wide.',
        'Let one knee drop in, then out.',
        'Stay in the easy range.',
      ],
      easier: 'Do it sitting',
      harder: 'Bigger circles',
    },
  },
});
