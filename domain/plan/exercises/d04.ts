import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D04',
  tags: ['directional', 'standing', 'end_ext'],
  classes: ['SOM', 'RAD_LO', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['NC_LSS', 'FORAM', 'SPL', 'EXT_INTOL', 'OSTEOP', 'BALANCE', 'SURG_LT6W'],
  dose: { sets: '1', reps: '5-10', holdSeconds: '1-2', timesPerDay: '3-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: [],
  text: {
    en: {
      name: 'Standing back bend',
      purpose: 'Quick reset after sitting',
      position: 'standing',
      equipment: 'none',
      steps: [
        'Stand with your hands on the back of your hips.',
        'Lean back over your hands.',
        'Come back to tall standing.',
      ],
      easier: 'Lean back less',
      harder: 'Keep the knees straight',
    },
  },
});
