import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'H11',
  tags: ['isolated_strength'],
  classes: ['RADIC', 'RAD_LO', 'NC_LSS', 'HIP', 'MIXED'],
  phases: ['P1', 'P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: [],
  dose: { sets: '3', reps: '8-12', holdSeconds: '2-3', timesPerDay: '1', daysPerWeek: '4-7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Knee straightening',
      purpose: 'Front thigh strength (L3 and L4)',
      position: 'sitting tall or on back over a roll',
      equipment: 'ankle weight optional',
      steps: [
        'Sit tall. Use the lying version if sitting pulls on the nerve.',
        'Straighten the knee as far as is easy.',
        'Hold as long as the plan says.',
        'Lower slowly.',
      ],
      easier: 'Lie down with a rolled towel under the knee',
      harder: 'Add an ankle weight',
    },
  },
});
