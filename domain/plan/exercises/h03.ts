import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H03',
  tags: ['standing'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'FORAM', 'SPL', 'DGS', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SURG_LT6W'],
  dose: { sets: '2-3', reps: '8-12', holdSeconds: '0', timesPerDay: '1-2', daysPerWeek: '4-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['H07'],
  text: {
    en: {
      name: 'Hip hinge with a stick',
      purpose: 'Bend from the hips for lifting',
      position: 'standing',
      equipment: 'stick',
      steps: [
        'Hold a stick along your back.',
        'Soften your knees and push your hips back.',
        'Keep the stick on your head, back and tail.',
        'Stand up by squeezing your buttocks.',
      ],
      easier: 'Slide hands to mid thigh only',
      harder: 'Ask your therapist about “Raised deadlift” next',
    },
  },
});
