import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'W03',
  tags: ['aerobic'],
  classes: ['SOM', 'RAD_LO', 'SIJ', 'HIP', 'DGS', 'NOCI', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['SIT_INTOL', 'CARDIO_UNCLEARED'],
  dose: { sets: '1', reps: '5-30 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '3-5' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_AERO',
  next: [],
  text: {
    en: {
      name: 'Easy cycling',
      purpose: 'Low load fitness',
      position: 'upright bike',
      equipment: 'bike',
      steps: [
        'Set the seat so your knee is just bent at the bottom.',
        'Pedal easy.',
        'Stand up for a moment every 5 minutes if sitting bothers you.',
      ],
      easier: 'Recumbent bike',
      harder: 'Add 2 minutes each session',
    },
  },
});
