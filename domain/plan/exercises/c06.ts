import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C06',
  tags: ['side_lying', 'isometric'],
  classes: ['SOM', 'RAD_LO', 'SPL', 'SIJ', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['SHOULDER_WRIST', 'BP_HIGH', 'SURG_LT6W', 'SURG_6_12W'],
  dose: {
    sets: '3 (6-4-2 pyramid)',
    reps: '2-6 each side',
    holdSeconds: '7-10',
    timesPerDay: '1',
    daysPerWeek: '3-7',
  },
  doseSource: 'McGill holds of at most 10 s, 6-4-2 pyramid (execution note, found; pyramid recalled)',
  doseGrade: 'found',
  stopRule: 'STOP_STR',
  next: ['C12'],
  text: {
    en: {
      name: 'Side bridge',
      purpose: 'Side trunk endurance',
      position: 'on side on elbow',
      equipment: 'mat',
      steps: [
        'Lie on your side with knees bent and elbow under shoulder.',
        'Brace and lift your hips in line.',
        'Hold and breathe.',
        'Lower slowly and swap sides.',
      ],
      easier: 'Stand and lean on a wall',
      harder: 'Use straight legs',
    },
  },
});
