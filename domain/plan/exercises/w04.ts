import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'W04',
  tags: ['aerobic'],
  classes: ['SOM', 'RAD_LO', 'SIJ', 'HIP', 'NOCI', 'MIXED'],
  phases: ['P3', 'P4'],
  irritabilityMax: 'IRR_LOW',
  noIf: ['OSTEOP_FRACTURE', 'SURG_LT6W', 'SURG_6_12W'],
  dose: { sets: '1', reps: '30-60 min', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '1-3' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_STR',
  next: [],
  text: {
    en: {
      name: 'Gentle yoga or Pilates class',
      purpose: 'Bendy and strong body in a group',
      position: 'mixed',
      equipment: 'mat',
      steps: [
        'Tell the teacher about your back.',
        'Skip moves your plan says to avoid.',
        'Work at a pace that feels good the next day.',
      ],
      easier: 'Beginner class',
      harder: 'Longer class',
    },
  },
});
