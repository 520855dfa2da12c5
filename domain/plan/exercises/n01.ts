import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N01',
  tags: ['slider', 'supine'],
  classes: ['RAD_HI', 'RAD_LO', 'RADIC', 'DGS', 'FORAM', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PREG_AFTER_T1', 'SURG_LT6W'],
  dose: { sets: '1-3', reps: '5-15', holdSeconds: '0-1', timesPerDay: '2-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N02', 'N05'],
  text: {
    en: {
      name: 'Lying sciatic slider',
      purpose: 'Let the big leg nerve slide without pulling on it',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back and hold the back of one thigh.',
        'Slowly straighten the knee as you point your toes away.',
        'Bend the knee as you pull your toes up.',
        'Keep it smooth. Stay short of pain or tingling.',
      ],
      easier: 'Move the knee half way only',
      harder: 'Go to the first light pull then back off',
    },
  },
});
