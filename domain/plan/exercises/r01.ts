import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'R01',
  tags: ['relax', 'supine'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'MIXED', 'NOCI'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1', reps: '1', holdSeconds: '300-600', timesPerDay: '2-4', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Legs up on a chair',
      purpose: 'Rest the back and nerve for a short time',
      position: 'on back calves on chair',
      equipment: 'chair',
      steps: [
        'Lie on the floor or bed.',
        'Rest your calves on a chair so hips and knees bend.',
        'Breathe slowly.',
        'Get up by rolling to your side.',
      ],
      easier: 'Use pillows',
      harder: '',
    },
  },
});
