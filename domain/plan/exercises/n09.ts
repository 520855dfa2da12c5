import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N09',
  tags: ['slider', 'side_lying'],
  classes: ['RAD_HI', 'RAD_LO', 'RADIC', 'FORAM', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1-3', reps: '5-15', holdSeconds: '0-1', timesPerDay: '2-4', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N10'],
  text: {
    en: {
      name: 'Femoral nerve slider',
      purpose: 'Slide the nerve at the front of the thigh (L2 to L4 pain)',
      position: 'on side sore leg up',
      equipment: 'pillow',
      steps: [
        'Lie on your good side and hug the bottom knee.',
        'Hold the top ankle or let it rest behind you.',
        'Bend the top knee as you look up.',
        'Straighten the knee as you tuck your chin.',
      ],
      easier: 'Do not move the hip back',
      harder: 'Move the hip back a bit',
    },
  },
});
