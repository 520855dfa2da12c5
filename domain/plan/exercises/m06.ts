import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'M06',
  tags: ['mid_flex', 'mid_ext'],
  classes: ['SOM', 'RAD_LO', 'NOCI', 'SIJ', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['KNEE_PAIN', 'SHOULDER_WRIST', 'SURG_LT6W', 'OSTEOP_FRACTURE'],
  dose: { sets: '1', reps: '6-10', holdSeconds: '0', timesPerDay: '1-2', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STRETCH',
  next: [],
  text: {
    en: {
      name: 'Cat-camel',
      purpose: 'Warm up the spine',
      position: 'hands and knees',
      equipment: 'mat',
      steps: [
        'Go on hands and knees.',
        'Round your back up.',
        'Let it sink down a little.',
        'Move slowly. Do not force the end.',
      ],
      easier: 'Do it sitting',
      harder: '',
    },
  },
});
