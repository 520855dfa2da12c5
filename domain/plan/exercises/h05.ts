import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H05',
  tags: ['standing', 'axial_load'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'SPL', 'DGS', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '2-4', reps: '6-12', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-3' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H07'],
  text: {
    en: {
      name: 'Squat',
      purpose: 'Strong legs and load tolerance',
      position: 'standing',
      equipment: 'weight optional',
      steps: [
        'Stand with feet hip width apart.',
        'Sit back and down as far as is comfy.',
        'Keep your chest up.',
        'Push the floor away to stand.',
      ],
      easier: 'Ask for “Sit to stand” instead',
      harder: 'Hold a weight at your chest',
    },
  },
});
