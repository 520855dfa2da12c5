import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H01',
  tags: ['side_lying'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'DGS', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '2-3', reps: '10-15', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '4-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H02'],
  text: {
    en: {
      name: 'Clamshell',
      purpose: 'Wake up the side hip muscles',
      position: 'on side',
      equipment: 'band optional',
      steps: [
        'Lie on your side with knees bent and feet together.',
        'Keep your hips still.',
        'Open the top knee like a shell.',
        'Close it slowly.',
      ],
      easier: 'Lift less',
      harder: 'Add a band',
    },
  },
});
