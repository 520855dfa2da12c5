import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H07',
  tags: ['standing', 'loaded_flex', 'axial_load'],
  classes: ['SOM', 'RAD_LO', 'DGS', 'NOCI', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['DISC_ACUTE', 'OSTEOP', 'FLEX_INTOL', 'SPL_UNSTABLE', 'SURG_LT6W', 'SURG_6_12W', 'PREG_AFTER_T1'],
  dose: { sets: '2-4', reps: '5-10', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-3' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Raised deadlift',
      purpose: 'Safe strong lifting',
      position: 'standing',
      equipment: 'weight on box',
      steps: [
        'Stand close to a weight on a box.',
        'Hinge at the hips and hold it.',
        'Brace, then stand tall.',
        'Lower it the same way.',
      ],
      easier: 'Ask for “Hip hinge with a stick” instead',
      harder: 'Lower the box or add 5 to 10 per cent',
    },
  },
});
