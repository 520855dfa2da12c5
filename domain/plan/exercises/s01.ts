import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'S01',
  tags: ['supine', 'isometric'],
  classes: ['SIJ', 'SOM'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PUBIC_PAIN_SEVERE'],
  dose: { sets: '1-2', reps: '8-10', holdSeconds: '5', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C08'],
  text: {
    en: {
      name: 'Knee squeeze',
      purpose: 'Steady the pelvis',
      position: 'on back or sitting',
      equipment: 'ball or pillow',
      steps: [
        'Lie with knees bent and a ball between them.',
        'Breathe out and squeeze gently.',
        'Hold for 5 seconds and let go.',
      ],
      easier: 'Do it sitting',
      harder: 'Add a bridge',
    },
  },
});
