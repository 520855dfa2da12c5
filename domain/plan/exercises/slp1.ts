import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'SLP1',
  tags: ['sleep', 'side_lying'],
  classes: [
    'SOM',
    'RAD_HI',
    'RAD_LO',
    'RADIC',
    'NC_LSS',
    'FORAM',
    'SPL',
    'DGS',
    'SIJ',
    'HIP',
    'NOCI',
    'MIXED',
  ],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1', reps: '1', holdSeconds: 'night', timesPerDay: '1', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Side sleep with pillow',
      purpose: 'Sleep with less leg pain',
      position: 'on side',
      equipment: '1 to 2 pillows',
      steps: [
        'Lie on your less sore side.',
        'Put a thick pillow between your knees and ankles.',
        'Bend your hips a little. Bend more if bending eases you.',
        'Turn over if you need to. No one position is perfect.',
      ],
      easier: 'Hug a pillow',
      harder: '',
    },
  },
});
