import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T02',
  tags: ['aerobic', 'treadmill'],
  classes: ['NC_LSS', 'RADIC'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PAD_UNCLEARED', 'CARDIO_UNCLEARED', 'SURG_LT6W'],
  dose: { sets: '1', reps: 'up to 45 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2' },
  doseSource: 'Body-weight supported treadmill up to 45 min, twice a week (Pua 2007, Whitman 2006; recalled)',
  doseGrade: 'recalled',
  stopRule: 'STOP_AERO',
  next: ['T03', 'W01'],
  text: {
    en: {
      name: 'Body-weight supported treadmill',
      purpose: 'Walk further with less load',
      position: 'clinic treadmill harness',
      equipment: 'harness treadmill',
      steps: [
        'Your therapist fits the harness.',
        'Walk at a comfy pace.',
        'Support is cut down as you get better.',
      ],
      easier: 'More support',
      harder: 'Less support or more time',
    },
  },
});
