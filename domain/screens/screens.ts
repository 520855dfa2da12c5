import type { Exam } from '../exam/schema';
import { leavesOf, valueAt } from '../vocabulary/leaves';

/** Groups of the examination that are done when the story calls for them. Every one is open to everybody at any time. */
export const SCREENS = [
  'cauda_equina',
  'stenosis',
  'sacroiliac',
  'hip',
  'gluteal',
  'peripheral_nerve',
  'vessels',
  'cord',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Which places of the examination a screen holds, inside the section `exam`. */
const PLACES: Record<Screen, readonly string[]> = {
  cauda_equina: ['neurology.perianalSensation', 'neurology.analTone', 'neurology.postVoidMillilitres'],
  stenosis: ['movement.extensionThirtySeconds'],
  sacroiliac: [
    'competing.sijTests',
    'competing.sijCount',
    'competing.faber',
    'competing.fortin',
    'competing.sacralTender',
  ],
  hip: ['competing.hip', 'competing.hipInternalRotationDegrees', 'competing.hipFlexionDegrees'],
  gluteal: ['competing.deepGluteal'],
  peripheral_nerve: ['competing.nerve'],
  vessels: ['vascular'],
  cord: ['neurology.upperMotorNeurone'],
};

/** How many answers a screen holds. "Not tested" is none. */
export const answersIn = (exam: Exam | undefined, screen: Screen): number =>
  PLACES[screen]
    .flatMap((place) => [...leavesOf(valueAt(exam, place), place).values()])
    .filter((answer) => answer !== 'not_tested').length;
