import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N03',
  tags: ['slider', 'side_lying'],
  classes: ['RAD_HI', 'RAD_LO', 'RADIC', 'DGS', 'FORAM', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1-3', reps: '5-15', holdSeconds: '0-1', timesPerDay: '3-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N08'],
  text: {
    en: {
      name: 'Side-lying sciatic slider',
      purpose: 'Gentle nerve slide when lying on the back hurts',
      position: 'on side with sore leg on top',
      equipment: 'pillow',
      steps: [
        'Lie on your good side with a pillow between your knees.',
        'Bring the top hip up so the knee points forward.',
        'Straighten the knee a little as you look up.',
        'Bend the knee as you tuck your chin.',
      ],
      easier: 'Move only the ankle',
      harder: 'Bend the hip up more',
    },
  },
});
