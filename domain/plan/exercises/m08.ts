import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M08',
  tags: ['end_flex'],
  classes: ['SOM', 'NC_LSS', 'FORAM', 'SPL'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL', 'OSTEOP', 'KNEE_PAIN', 'THR_RESTRICTED', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '1-2', reps: '3-5', holdSeconds: '10-20', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Prayer stretch',
      purpose: 'Ease the low back by bending',
      position: 'kneeling',
      equipment: 'mat',
      steps: [
        'Kneel and sit back toward your heels.',
        'Reach your arms forward.',
        'Breathe and let your back round.',
      ],
      easier: 'Put a pillow under your bottom',
      harder: 'Reach to one side',
    },
  },
});
