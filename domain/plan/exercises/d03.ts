import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D03',
  tags: ['directional', 'prone', 'end_ext'],
  classes: ['SOM', 'RAD_LO', 'RADIC', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['NC_LSS', 'FORAM', 'SPL', 'EXT_INTOL', 'PREG_AFTER_T1', 'OSTEOP', 'SHOULDER_WRIST', 'SURG_LT6W'],
  dose: { sets: '1', reps: '6-10', holdSeconds: '1-2', timesPerDay: '4-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: ['D04'],
  text: {
    en: {
      name: 'Press-up in lying',
      purpose: 'Repeated backward bend that pulls pain out of the leg',
      position: 'on front',
      equipment: 'none',
      steps: [
        'Lie on your front with hands by your shoulders.',
        'Press up with your arms. Keep your hips down.',
        'Let your back relax.',
        'Lower and repeat.',
      ],
      easier: 'Ask for “Resting on elbows” instead',
      harder: 'Breathe out and sag at the top',
    },
  },
});
