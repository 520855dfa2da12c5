import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T06',
  tags: ['standing', 'mid_flex'],
  classes: ['NC_LSS', 'FORAM', 'SPL'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL'],
  dose: { sets: '1', reps: '3-5', holdSeconds: '10-30', timesPerDay: 'as needed', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_REST',
  next: [],
  text: {
    en: {
      name: 'Forward reach on a table',
      purpose: 'Standing relief during chores',
      position: 'standing leaning on table',
      equipment: 'table',
      steps: [
        'Lean your arms on a table.',
        'Let your low back round a little.',
        'Stay until your legs ease, then stand up.',
      ],
      easier: 'Rest on elbows',
      harder: 'Put one foot on a stool',
    },
  },
});
