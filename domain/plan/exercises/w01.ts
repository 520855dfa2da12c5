import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'W01',
  tags: ['aerobic', 'standing'],
  classes: [
    'SOM',
    'RAD_HI',
    'RAD_LO',
    'RADIC',
    'NC_LSS',
    'FORAM',
    'SPL',
    'DGS',
    'SIJ',
    'HIP',
    'NOCI',
    'MIXED',
  ],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['FOOT_DROP_NO_BRACE', 'CARDIO_UNCLEARED'],
  dose: {
    sets: 'see walking stages',
    reps: '2-30 min',
    holdSeconds: '0',
    timesPerDay: '1-4',
    daysPerWeek: '5-7',
  },
  doseSource: 'Target 30 min on 5 days a week (WalkBack, Pocovi 2024, Lancet 404:134; found)',
  stopRule: 'STOP_AERO',
  next: [],
  text: {
    en: {
      name: 'Step-by-step walking plan',
      purpose: 'Keep active and stop pain coming back',
      position: 'walking',
      equipment: 'good shoes',
      steps: [
        'Start with a time you can do on a bad day.',
        'Walk at a pace where you can talk.',
        'Add a little each week if the next day is fine.',
        'Aim for 30 minutes, 5 days a week.',
      ],
      easier: 'Drop one stage',
      harder: 'Go up one stage after a green week',
    },
  },
});
