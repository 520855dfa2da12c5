import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M03',
  tags: ['supine', 'hip_stretch'],
  classes: ['SOM', 'DGS', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['IRR_HIGH', 'IRR_MOD_NEURAL', 'THR_RESTRICTED', 'PREG_AFTER_T1', 'HIP_IMPINGEMENT'],
  dose: { sets: '1-2', reps: '2-3 each side', holdSeconds: '20-30', timesPerDay: '1-2', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Buttock (piriformis) stretch',
      purpose: 'Ease tight deep buttock muscles',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back and cross one ankle over the other knee.',
        'Hold the back of the bottom thigh.',
        'Pull it toward you until the buttock feels a mild pull.',
        'Stop if your leg tingles.',
      ],
      easier: 'Do it sitting',
      harder: 'Pull the knee across more',
    },
  },
});
