import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'T03',
  tags: ['aerobic', 'treadmill', 'standing', 'mid_flex'],
  classes: ['NC_LSS', 'FORAM'],
  phases: ['P1', 'P2', 'P3', 'P4'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['PAD_UNCLEARED', 'CARDIO_UNCLEARED'],
  dose: { sets: '2-6 bouts', reps: '2-10 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '3-6' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_AERO',
  next: ['W01'],
  text: {
    en: {
      name: 'Leaning or uphill walking',
      purpose: 'Walk further by leaning a little forward',
      position: 'walking',
      equipment: 'trolley or poles or treadmill slope',
      steps: [
        'Lean on a trolley, walker or poles, or set the treadmill to a slope.',
        'Walk until symptoms are mild to fair.',
        'Sit and bend forward until they ease.',
        'Go again.',
      ],
      easier: 'Push a trolley',
      harder: 'Less lean',
    },
  },
});
