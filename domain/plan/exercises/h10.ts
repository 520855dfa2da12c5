import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H10',
  tags: ['isolated_strength'],
  classes: ['RADIC', 'RAD_LO', 'NC_LSS', 'MIXED'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_HIGH',
  noIf: [],
  dose: { sets: '3', reps: '8-12', holdSeconds: '2-3', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Toe lifts',
      purpose: 'Lift the foot better (L4 and L5)',
      position: 'sitting or standing',
      equipment: 'band optional',
      steps: [
        'Sit with your feet flat.',
        'Lift the toes and front of the foot.',
        'Hold as long as the plan says.',
        'Lower slowly. Tell us if it gets harder over days.',
      ],
      easier: 'Do it lying with the leg on its side',
      harder: 'Use a band or walk on heels',
    },
  },
});
