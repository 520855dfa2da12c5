import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C12',
  tags: ['standing', 'axial_load'],
  classes: ['SOM', 'RAD_LO', 'NC_LSS', 'DGS', 'NOCI', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['OSTEOP_FRACTURE', 'SURG_LT6W', 'SURG_6_12W', 'BALANCE'],
  dose: { sets: '2-4', reps: '20-40 m each side', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '2-3' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Suitcase carry',
      purpose: 'Carry tolerance for shopping and work',
      position: 'walking',
      equipment: 'bag or weight',
      steps: ['Hold a bag in one hand.', 'Stand tall. Do not lean.', 'Walk slowly, then swap hands.'],
      easier: 'Use a lighter bag',
      harder: 'Add weight in small steps',
    },
  },
});
