import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'D05',
  tags: ['directional', 'standing'],
  classes: ['SOM', 'RAD_HI', 'RAD_LO', 'MIXED'],
  phases: ['P1', 'P2'],
  irritabilityMax: 'IRR_HIGH',
  noIf: ['BALANCE', 'SURG_LT6W'],
  dose: { sets: '1', reps: '8-10', holdSeconds: '1-2', timesPerDay: '4-6', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_DIR',
  next: ['D03'],
  text: {
    en: {
      name: 'Side-glide at the wall',
      purpose: 'Straighten a sideways lean and ease the leg',
      position: 'standing side on to wall',
      equipment: 'wall',
      steps: [
        'Stand side on and lean the shoulder your therapist picked on the wall.',
        'Slide your hips toward the wall.',
        'Ease back.',
        'Check that leg pain shrinks.',
      ],
      easier: 'Move less',
      harder: 'Hold at the end',
    },
  },
});
