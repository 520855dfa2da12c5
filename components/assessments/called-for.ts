import type { Facts } from '@/domain/facts';
import { inBothLegs, CALL_REASONS as SCREEN_REASONS, screensCalled } from '@/domain/screens/called-for';
import type { Screen } from '@/domain/screens/screens';
import type { SectionId } from './sections';

export const CALL_REASONS = [...SCREEN_REASONS, 'leg_symptoms', 'worsening'] as const;
export type CallReason = (typeof CALL_REASONS)[number];

/** The screens that stand in a section. */
const SCREENS_OF: Partial<Record<SectionId, readonly Screen[]>> = {
  neurology: ['cauda_equina'],
  movement: ['stenosis'],
  competing: ['sacroiliac', 'hip', 'gluteal', 'peripheral_nerve'],
  vascular: ['vessels', 'cord'],
};

/** Why the story asks for a section as a whole. Nothing that is asked in a section calls for that section. */
export function ownReasons({ intake }: Facts, section: SectionId): CallReason[] {
  const { pain, symptoms, episode } = intake;
  const side = pain?.legSide ?? 'none';
  const legPain = pain?.legPain === 'present' || side !== 'none';
  const said = [symptoms?.numbnessAny, symptoms?.tinglingAny, symptoms?.weakness?.reported];
  const drawn = (symptoms?.numbness?.length ?? 0) + (symptoms?.tingling?.length ?? 0) > 0;
  const worsening = episode?.trend === 'worsening' || episode?.trend === 'rapidly_worsening';
  switch (section) {
    case 'danger':
      return inBothLegs(intake) ? ['both_legs'] : [];
    case 'movement':
      return legPain ? ['leg_symptoms'] : [];
    case 'neurology':
      return [
        ...(legPain || drawn || said.includes('present') ? (['leg_symptoms'] as const) : []),
        ...(worsening ? (['worsening'] as const) : []),
      ];
    default:
      return [];
  }
}

/**
 * Why the story asks for a section: for one of its screens, or for itself. It only marks the section; every section stays open to
 * everyone, and an empty answer is no clearance.
 */
export function callsFor(facts: Facts, section: SectionId): CallReason[] {
  const called = screensCalled(facts.intake);
  const reasons = new Set<CallReason>([
    ...(SCREENS_OF[section] ?? []).flatMap((screen) => called.get(screen) ?? []),
    ...ownReasons(facts, section),
  ]);
  return CALL_REASONS.filter((reason) => reasons.has(reason));
}
