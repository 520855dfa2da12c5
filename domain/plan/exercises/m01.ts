import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M01',
  tags: ['hip_stretch'],
  classes: ['SOM', 'NC_LSS', 'SPL', 'SIJ', 'HIP', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['FEMORAL_NERVE_IRR', 'KNEE_PAIN', 'THR_RESTRICTED'],
  dose: { sets: '1-2', reps: '2-3 each side', holdSeconds: '20-30', timesPerDay: '1', daysPerWeek: '5-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Hip flexor stretch',
      purpose: 'Loosen the front of the hip',
      position: 'half kneeling or lying at bed edge',
      equipment: 'pad',
      steps: [
        'Kneel on one knee on a pad.',
        'Tuck your tail under first.',
        'Shift forward until the front hip feels a mild pull.',
        'Do not arch your back.',
      ],
      easier: 'Stand and split your feet',
      harder: 'Reach the arm up',
    },
  },
});
