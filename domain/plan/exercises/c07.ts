import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C07',
  tags: ['isometric'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SHOULDER_WRIST', 'KNEE_PAIN', 'SURG_LT6W'],
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
  next: ['C10'],
  text: {
    en: {
      name: 'Bird dog',
      purpose: 'Back muscle endurance with a still spine',
      position: 'hands and knees',
      equipment: 'mat',
      steps: [
        'Go on hands and knees with a flat back.',
        'Reach one leg back and the opposite arm forward.',
        'Do not let your back sag or twist.',
        'Hold, then swap.',
      ],
      easier: 'Lift one limb only',
      harder: 'Draw small squares',
    },
  },
});
