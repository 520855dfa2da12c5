import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N11',
  tags: ['slider', 'supine'],
  classes: ['RAD_LO', 'RADIC', 'DGS', 'MIXED'],
  phases: ['P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1-3', reps: '10-15', holdSeconds: '0-1', timesPerDay: '2-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N12'],
  text: {
    en: {
      name: 'Peroneal bias slider',
      purpose: 'Slide the nerve on the outer shin and top of foot (L5)',
      position: 'on back',
      equipment: 'strap',
      steps: [
        'Lie on your back and hold behind one thigh.',
        'Point your foot down and turn the sole in as you bend the knee.',
        'Relax the foot as you straighten the knee.',
        'Keep going smoothly.',
      ],
      easier: 'Move the ankle only',
      harder: 'Raise the leg a bit more',
    },
  },
});
