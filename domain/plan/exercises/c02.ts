import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C02',
  tags: ['supine', 'mid_flex'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'NOCI', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1-2', reps: '10-15', holdSeconds: '2-3', timesPerDay: '1-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C08'],
  text: {
    en: {
      name: 'Pelvic tilt',
      purpose: 'Learn to move the low back a little',
      position: 'on back knees bent',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Roll your pelvis so your back flattens a little.',
        'Roll it back the other way.',
        'Move only where it feels easy.',
      ],
      easier: 'Do it in sitting',
      harder: 'Do it in standing',
    },
  },
});
