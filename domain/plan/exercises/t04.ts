import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T04',
  tags: ['supine', 'mid_flex'],
  classes: ['SOM', 'NC_LSS', 'FORAM', 'SPL', 'SIJ'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['DISC_ACUTE', 'FLEX_INTOL', 'PREG_AFTER_T1', 'OSTEOP_FRACTURE', 'THR_RESTRICTED'],
  dose: { sets: '1-2', reps: '3-5 each side', holdSeconds: '10-20', timesPerDay: '1-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: ['D06'],
  text: {
    en: {
      name: 'One knee to chest',
      purpose: 'Ease a stiff low back',
      position: 'on back',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Pull one knee toward your chest.',
        'Hold and breathe.',
        'Lower it and swap.',
      ],
      easier: 'Hold behind the thigh',
      harder: 'Ask your therapist about “Both knees to chest” next',
    },
  },
});
