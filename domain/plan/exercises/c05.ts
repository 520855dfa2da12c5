import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C05',
  tags: ['supine', 'isometric'],
  classes: ['SOM', 'RAD_LO', 'SPL', 'SIJ', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['OSTEOP', 'PREG_AFTER_T1', 'BP_HIGH', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '3 (6-4-2 pyramid)', reps: '2-6', holdSeconds: '7-10', timesPerDay: '1', daysPerWeek: '3-7' },
  doseSource: 'McGill holds of at most 10 s, 6-4-2 pyramid (execution note, found; pyramid recalled)',
  doseGrade: 'found',
  stopRule: 'STOP_STR',
  next: ['C11'],
  text: {
    en: {
      name: 'McGill curl-up',
      purpose: 'Front trunk endurance without bending the low back',
      position: 'on back one knee bent',
      equipment: 'none',
      steps: [
        'Lie on your back with one knee bent.',
        'Slide your hands under the small of your back.',
        'Brace and lift your head and shoulders an inch.',
        'Hold and keep breathing, then lower.',
      ],
      easier: 'Lift only the weight of your head',
      harder: 'Lift the elbows',
    },
  },
});
