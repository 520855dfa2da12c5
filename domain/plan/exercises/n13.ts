import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N13',
  tags: ['slider', 'supine'],
  classes: ['RAD_LO', 'RADIC', 'DGS', 'MIXED'],
  phases: ['P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1-3', reps: '10-15', holdSeconds: '0-1', timesPerDay: '2-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N14'],
  text: {
    en: {
      name: 'Tibial bias slider',
      purpose: 'Slide the nerve behind the calf and under the foot (S1)',
      position: 'on back',
      equipment: 'strap',
      steps: [
        'Lie on your back and hold behind one thigh.',
        'Pull your foot up and turn the sole out as you bend the knee.',
        'Relax the foot as you straighten the knee.',
        'Keep going smoothly.',
      ],
      easier: 'Move the ankle only',
      harder: 'Raise the leg a bit more',
    },
  },
});
