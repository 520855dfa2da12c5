import type { SafetyVerdict } from '@/domain/progress/check-in';

const CALL = (phone: string | null) => (phone ? `Call the clinic: ${phone}.` : 'Call the clinic.');

/** What a patient is told to do after a check-in, in plain words (treatment specification §6.7). */
export function adviceFor({ level }: SafetyVerdict, clinicPhone: string | null): string[] {
  switch (level) {
    case 'emergency':
      return [
        'Go to the emergency department now. Do not wait, and do not drive yourself.',
        'Say: "I have back and leg pain and I\'m worried about cauda equina syndrome."',
        'Stop your exercises until you have been seen.',
        `Your clinic has been told. ${CALL(clinicPhone)}`,
      ];
    case 'same_day':
      return [
        'Please speak to someone today.',
        `Your clinic has been told. ${CALL(clinicPhone)} If you cannot reach anyone, call your doctor.`,
      ];
    case 'clinician_review':
      return [
        'Your therapist will look at your answers and get in touch.',
        'Keep moving gently. Leave out an exercise that makes the leg pain go further down.',
      ];
    case 'none':
      return ['Thank you. Your therapist can see your answers.', 'Carry on with your plan.'];
  }
}
