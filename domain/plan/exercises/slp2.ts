import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'SLP2',
  tags: ['sleep', 'supine'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1', reps: '1', holdSeconds: 'night', timesPerDay: '1', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Back sleep with knees up',
      purpose: 'Sleep with less leg pain',
      position: 'on back',
      equipment: '2 pillows',
      steps: [
        'Lie on your back.',
        'Put two pillows under your knees.',
        'If you have stenosis, a slightly raised head may help.',
      ],
      easier: 'Raise the head of the bed',
      harder: '',
    },
  },
});
