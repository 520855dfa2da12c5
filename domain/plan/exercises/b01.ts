import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'B01',
  tags: ['relax'],
  classes: [
    'SOM',
    'RAD_HI',
    'RAD_LO',
    'RADIC',
    'NC_LSS',
    'FORAM',
    'SPL',
    'DGS',
    'SIJ',
    'HIP',
    'NOCI',
    'MIXED',
  ],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '1', reps: '10-20 breaths', holdSeconds: '0', timesPerDay: '2-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: ['B02'],
  text: {
    en: {
      name: 'Belly breathing',
      purpose: 'Calm the body and ease tight muscles',
      position: 'lying or sitting',
      equipment: 'none',
      steps: [
        'Put a hand on your belly.',
        'Breathe in through your nose for 4 counts.',
        'Breathe out slowly for 6 counts.',
        'Let your shoulders drop.',
      ],
      easier: 'Lie down',
      harder: 'Do it in a sore position',
    },
  },
});
