import type { Language } from '../words/language';

export type SafetyCard = {
  version: string;
  emergencyTitle: string;
  emergency: string[];
  say: string;
  sameDayTitle: string;
  sameDay: string;
  closing: string;
};

/**
 * The patient's warning card (treatment specification §6.7: GIRFT criteria, found, and the Greenhalgh toolkit idea, found).
 * "Incontinence" alone was once read as not being able to go, so it is always the plain list.
 */
export const SAFETY_CARD: Record<Language, SafetyCard> = {
  en: {
    version: '1.0',
    emergencyTitle:
      'Go to the emergency department now. Do not wait, do not drive yourself, if you notice any of these:',
    emergency: [
      'You cannot start to pee, cannot feel it coming out, do not know if your bladder is full, leak, or the stream is weak and new.',
      'New loss of bowel control, or you cannot feel the need to go.',
      'Numb, tingly or odd feeling around your bottom, between your legs or your private parts: even a small patch, even when wiping.',
      'New change in sex: loss of feeling, erection or climax.',
      'Pain, numbness or weakness in both legs, or it moves from one leg to both.',
      'A leg or foot that is getting weaker or giving way fast, or a foot you cannot lift.',
    ],
    say: '“I have back and leg pain and I am worried about cauda equina syndrome.”',
    sameDayTitle: 'Call us or your doctor the same day for:',
    sameDay:
      'fever or feeling very ill with back pain; weight loss you cannot explain; past cancer and new or worse pain; a fall with bad back pain; a cold, pale foot; a hot, swollen calf.',
    closing: 'These problems are rare. Acting fast protects your bladder, bowel and legs.',
  },
};
