import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M04',
  tags: ['side_lying'],
  classes: ['SOM', 'RAD_LO', 'NC_LSS', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['OSTEOP_FRACTURE', 'SURG_LT6W'],
  dose: { sets: '1-2', reps: '6-10 each side', holdSeconds: '2-5', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Open book',
      purpose: 'Free up the upper back',
      position: 'on side',
      equipment: 'pillow',
      steps: [
        'Lie on your side with knees bent and arms in front.',
        'Open the top arm like a book.',
        'Follow it with your eyes. Keep your knees still.',
        'Close slowly.',
      ],
      easier: 'Bend the top elbow',
      harder: 'Reach further',
    },
  },
});
