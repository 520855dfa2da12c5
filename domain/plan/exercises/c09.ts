import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C09',
  tags: ['supine', 'single_leg'],
  classes: ['SOM', 'RAD_LO', 'DGS', 'HIP', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['PREG_AFTER_T1', 'SIJ_IRRITABLE', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '2-3', reps: '6-10 each side', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '2-4' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'One-leg bridge',
      purpose: 'Strong buttock on one side',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Start as for the bridge.',
        'Straighten one knee.',
        'Lift your hips with the other leg.',
        'Keep both hips level and lower slowly.',
      ],
      easier: 'Ask for “Bridge” instead',
      harder: 'Raise your foot on a step',
    },
  },
});
