import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C04',
  tags: ['supine'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['PREG_AFTER_T1'],
  dose: { sets: '1-3', reps: '8-10 each side', holdSeconds: '1-2', timesPerDay: '1-2', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: ['C03'],
  text: {
    en: {
      name: 'Lying march',
      purpose: 'Easy trunk control and hip strength',
      position: 'on back knees bent',
      equipment: 'none',
      steps: [
        'Lie on your back with knees bent.',
        'Switch on your low belly.',
        'Lift one foot a few inches.',
        'Lower it and swap.',
      ],
      easier: 'Slide the heel instead',
      harder: 'Ask your therapist about “Dead bug” next',
    },
  },
});
