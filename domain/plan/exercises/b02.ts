import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'B02',
  tags: ['relax'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'NOCI', 'MIXED'],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1', reps: '1 round', holdSeconds: '5 per area', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Tense and relax',
      purpose: 'Calm the nervous system and help sleep',
      position: 'lying',
      equipment: 'none',
      steps: [
        'Lie down and get comfy.',
        'Tense your hands for 5 seconds, then let go for 10.',
        'Do the same for arms, face, belly, legs and feet.',
        'Skip any area that hurts.',
      ],
      easier: 'Skip the sore leg',
      harder: '',
    },
  },
});
