import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M05',
  tags: ['supine'],
  classes: ['SOM', 'RAD_LO', 'FORAM', 'SPL', 'NOCI', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SURG_LT6W', 'PREG_AFTER_T1', 'OSTEOP_FRACTURE'],
  dose: { sets: '1-2', reps: '10-20', holdSeconds: '0', timesPerDay: '2-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Knee rocks',
      purpose: 'Gentle low back motion',
      position: 'on back knees bent',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Rock both knees a little to each side.',
        'Stay where it feels easy.',
      ],
      easier: 'Smaller moves',
      harder: 'Go a bit further',
    },
  },
});
