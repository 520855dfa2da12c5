import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D01',
  tags: ['directional', 'prone', 'mid_ext'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P1'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['NC_LSS', 'FORAM', 'EXT_INTOL', 'PREG_AFTER_T1'],
  dose: { sets: '1', reps: '1', holdSeconds: '60-300', timesPerDay: '4-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: ['D02'],
  text: {
    en: {
      name: 'Lying on your front',
      purpose: 'Find out if lying flat eases the leg',
      position: 'on front',
      equipment: 'pillow',
      steps: [
        'Lie on your front with your head to one side.',
        'Let your back and legs go soft.',
        'Stay 1 to 5 minutes and breathe.',
        'Notice if pain leaves the leg.',
      ],
      easier: 'Put a pillow under your belly',
      harder: 'Ask your therapist about “Resting on elbows” next',
    },
  },
});
