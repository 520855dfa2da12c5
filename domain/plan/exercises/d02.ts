import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D02',
  tags: ['directional', 'prone', 'mid_ext'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['NC_LSS', 'FORAM', 'SPL', 'EXT_INTOL', 'PREG_AFTER_T1'],
  dose: { sets: '1', reps: '1-3', holdSeconds: '30-120', timesPerDay: '4-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: ['D03'],
  text: {
    en: {
      name: 'Resting on elbows',
      purpose: 'Gentle backward bend if it eases the leg',
      position: 'on front',
      equipment: 'none',
      steps: [
        'Lie on your front.',
        'Prop up on your elbows.',
        'Let your belly sag to the floor.',
        'Stay only if leg pain stays the same or gets less.',
      ],
      easier: 'Ask for “Lying on your front” instead',
      harder: 'Ask your therapist about “Press-up in lying” next',
    },
  },
});
