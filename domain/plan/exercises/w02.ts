import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'W02',
  tags: ['aerobic'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'NC_LSS', 'FORAM', 'SPL', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['OPEN_WOUND', 'INCONTINENCE_NEW', 'CARDIO_UNCLEARED', 'SURG_LT6W'],
  dose: { sets: '1', reps: '10-30 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-3' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_AERO',
  next: [],
  text: {
    en: {
      name: 'Pool walking or swimming',
      purpose: 'Low load fitness',
      position: 'pool',
      equipment: 'pool',
      steps: [
        'Walk in chest-deep water or swim easy.',
        'Use a stroke that does not raise leg pain.',
        'Start with 10 minutes.',
      ],
      easier: 'Chest-deep walking',
      harder: 'Swim laps. Back or side stroke if arching hurts',
    },
  },
});
