import { claudication } from './claudication';
import { deepGluteal } from './deep-gluteal';
import { hip } from './hip';
import type { MechanismClass, MechanismClassId } from './mechanism-class';
import { meralgia } from './meralgia';
import { nociplastic } from './nociplastic';
import { otherNerve } from './other-nerve';
import { peroneal } from './peroneal';
import { plexus } from './plexus';
import { polyneuropathy } from './polyneuropathy';
import { radicular } from './radicular';
import { serious } from './serious';
import { sij } from './sij';
import { somatic } from './somatic';
import { vascular } from './vascular';
import { zoster } from './zoster';

/** Every mechanism class by its id: the compiler asks for a new one here. */
export const CLASSES: Record<MechanismClassId, MechanismClass> = {
  radicular,
  somatic,
  claudication,
  sij,
  hip,
  deep_gluteal: deepGluteal,
  peroneal,
  meralgia,
  other_nerve: otherNerve,
  polyneuropathy,
  plexus,
  zoster,
  vascular,
  nociplastic,
  serious,
};

export { MECHANISM_CLASSES, type MechanismClassId } from './mechanism-class';
