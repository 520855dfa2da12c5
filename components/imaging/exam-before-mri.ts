import type { Exam } from '@/domain/exam/schema';
import type { Imaging } from '@/domain/imaging/schema';
import { symptomaticSides } from '@/domain/intake/readings';
import type { Intake } from '@/domain/intake/schema';
import type { Reflex } from '@/domain/vocabulary/muscles';
import { SIDES, type Side } from '@/domain/vocabulary/side';
import {
  GATE_ROOTS,
  type GateRoot,
  MUSCLES_OF,
  reflexTouched,
  sensationTouched,
  strengthTouched,
  type Touch,
  tensionTouched,
} from './examined-roots';

export type ExamPart = 'strength' | 'sensation' | 'reflexes' | 'tension';
type Place = GateRoot | Reflex | 'leg';

/** What one part of the examination still needs at one leg. `places` is empty where all were tried and nothing could be judged. */
export type MissingAtLeg = { side: Side; places: Place[] };
export type MissingBeforeMri = { part: ExamPart; legs: MissingAtLeg[]; field: string };

const REFLEXES_ASKED = ['patellar', 'achilles'] as const;

type PartOfExam = {
  part: ExamPart;
  places: readonly Place[];
  touch: (exam: Exam, place: Place, side: Side) => Touch;
  field: (place: Place, side: Side) => string;
};

const isRoot = (place: Place): place is GateRoot => GATE_ROOTS.some((root) => root === place);
const isReflex = (place: Place): place is Reflex => REFLEXES_ASKED.some((reflex) => reflex === place);

const PARTS: readonly PartOfExam[] = [
  {
    part: 'strength',
    places: GATE_ROOTS,
    touch: (exam, place, side) => (isRoot(place) ? strengthTouched(exam, place, side) : 'open'),
    field: (place, side) => `exam.neurology.strength.${isRoot(place) ? MUSCLES_OF[place][0] : place}.${side}`,
  },
  {
    part: 'sensation',
    places: GATE_ROOTS,
    touch: (exam, place, side) => (isRoot(place) ? sensationTouched(exam, place, side) : 'open'),
    field: (place, side) => `exam.neurology.sensation.${place}.${side}.lightTouch`,
  },
  {
    part: 'reflexes',
    places: REFLEXES_ASKED,
    touch: (exam, place, side) => (isReflex(place) ? reflexTouched(exam, place, side) : 'open'),
    field: (place, side) => `exam.neurology.reflexes.${place}.${side}`,
  },
  {
    part: 'tension',
    places: ['leg'],
    touch: (exam, _place, side) => tensionTouched(exam, side),
    field: (_place, side) => `exam.mechanosensitivity.slr.${side}`,
  },
];

function missingAt(one: PartOfExam, exam: Exam, side: Side): MissingAtLeg | null {
  const touches = one.places.map((place) => one.touch(exam, place, side));
  const places = one.places.filter((_, index) => touches[index] === 'open');
  return places.length > 0 || !touches.includes('judged') ? { side, places } : null;
}

/**
 * What the examination still needs before the MRI is shown: strength, sensation and reflexes of L4–S1 and a nerve tension test, at
 * the painful leg, or at both while no side is told. The clinical root must stand before a picture that is often abnormal without
 * pain (classification specification §9.2 stages 6 and 7, §10 T2). "Could not be judged" answers for one place, not for a whole part.
 */
export function missingBeforeMri(exam: Exam, intake: Intake): MissingBeforeMri[] {
  const painful = symptomaticSides(intake);
  const sides = painful.length > 0 ? painful : SIDES;
  return PARTS.flatMap((one) => {
    const legs = sides.flatMap((side) => missingAt(one, exam, side) ?? []);
    const [first] = legs;
    if (!first) return [];
    const place = first.places[0] ?? one.places[0] ?? 'leg';
    return [{ part: one.part, legs, field: one.field(place, first.side) }];
  });
}

/** Open once examined, once skipped with a reason, or when an MRI is recorded already (it cannot be unseen). */
export const mriIsOpen = (exam: Exam, imaging: Imaging, intake: Intake): boolean =>
  missingBeforeMri(exam, intake).length === 0 ||
  (imaging.examSkippedReason ?? '').trim() !== '' ||
  (imaging.status ?? null) !== null ||
  (imaging.findings?.length ?? 0) > 0;
