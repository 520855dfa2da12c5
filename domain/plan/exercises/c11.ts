import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'C11',
  tags: ['isometric'],
  classes: ['SOM', 'RAD_LO', 'SPL', 'SIJ', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['SHOULDER_WRIST', 'BP_HIGH', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '3-5', reps: '1', holdSeconds: '10-30', timesPerDay: '1', daysPerWeek: '3-5' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Front plank on a table',
      purpose: 'Whole trunk endurance',
      position: 'hands or elbows on table',
      equipment: 'table',
      steps: [
        'Put your elbows on a firm table and step back.',
        'Make a straight line from head to heel.',
        'Brace and breathe.',
        'Stop before your back sags.',
      ],
      easier: 'Use a wall',
      harder: 'Use the floor on knees',
    },
  },
});
