import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C08',
  tags: ['supine'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'DGS', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '2-3', reps: '8-15', holdSeconds: '2-5', timesPerDay: '1', daysPerWeek: '3-6' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C09'],
  text: {
    en: {
      name: 'Bridge',
      purpose: 'Strong buttocks and back of thigh',
      position: 'on back knees bent',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Tuck your pelvis a little.',
        'Push through your heels and lift your hips.',
        'Lower slowly. Do not arch at the top.',
      ],
      easier: 'Lift half way',
      harder: 'Ask your therapist about “One-leg bridge” next',
    },
  },
});
