import { defineExercise } from './define-exercise';

export default defineExercise({
  id: 'N04',
  tags: ['slider', 'standing'],
  classes: ['RAD_LO', 'RADIC', 'DGS', 'MIXED'],
  phases: ['P2', 'P3'],
  irritabilityMax: 'IRR_MOD',
  noIf: ['BALANCE'],
  dose: { sets: '1-2', reps: '10-15', holdSeconds: '0-1', timesPerDay: '1-3', daysPerWeek: '7' },
  doseSource: 'Treatment specification §2, expert default',
  doseGrade: 'expert',
  stopRule: 'STOP_NERVE',
  next: ['N07'],
  text: {
    en: {
      name: 'Standing sciatic slider',
      purpose: 'Slide the nerve in standing for work and walking',
      position: 'standing with heel on low step',
      equipment: 'step and wall',
      steps: [
        'Put your heel on a low step and hold the wall.',
        'Keep your back straight and lean a little at the hip.',
        'Pull your toes up as you stand taller.',
        'Point your toes as you lean forward again.',
      ],
      easier: 'Use a lower step',
      harder: 'Hinge a bit more at the hip',
    },
  },
});
