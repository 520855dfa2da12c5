import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D07',
  tags: ['directional', 'mid_flex'],
  classes: ['SOM', 'NC_LSS', 'FORAM', 'SPL'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL', 'OSTEOP', 'SURG_LT6W'],
  dose: { sets: '1', reps: '5-10', holdSeconds: '2-10', timesPerDay: '2-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: [],
  text: {
    en: {
      name: 'Bend forward in sitting',
      purpose: 'Fast relief during walking or standing',
      position: 'sitting',
      equipment: 'chair',
      steps: [
        'Sit with your feet apart.',
        'Slide your hands down your shins.',
        'Breathe out, then roll up slowly.',
      ],
      easier: 'Rest arms on thighs',
      harder: 'Reach to the floor',
    },
  },
});
