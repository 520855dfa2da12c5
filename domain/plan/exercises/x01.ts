import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'X01',
  tags: ['standing', 'mid_flex'],
  classes: ['NOCI', 'SOM', 'RAD_LO'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL', 'OSTEOP', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '1-3', reps: '5-10', holdSeconds: '0', timesPerDay: '1-2', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H07'],
  text: {
    en: {
      name: 'Bending practice ladder',
      purpose: 'Build trust in bending again',
      position: 'sitting to standing',
      equipment: 'none',
      steps: [
        'Rate how scared you feel from 0 to 10.',
        'Do the bend you rated lowest, slowly and relaxed.',
        'Repeat until the fear drops.',
        'Move up one step on your list.',
      ],
      easier: 'Bend while sitting',
      harder: 'Pick up a light item',
    },
  },
});
