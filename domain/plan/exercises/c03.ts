import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C03',
  tags: ['supine', 'isometric'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PREG_AFTER_T1', 'SURG_LT6W'],
  dose: { sets: '2-3', reps: '6-10 each side', holdSeconds: '1-3', timesPerDay: '1', daysPerWeek: '3-6' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C05'],
  text: {
    en: {
      name: 'Dead bug',
      purpose: 'Keep the trunk steady while arms and legs move',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back with knees over hips and arms up.',
        'Brace your belly and keep breathing.',
        'Lower one arm and the opposite heel.',
        'Come back and swap sides.',
      ],
      easier: 'Ask for “Lying march” instead',
      harder: 'Straighten the leg lower',
    },
  },
});
