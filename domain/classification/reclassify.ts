import type { UrgencyTier } from '../evaluation';
import type { Facts } from '../facts';
import type { JudgedSafety } from '../safety';
import { judgeSafetyAgain, movesSafety } from '../safety/judge-again';
import type { Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import { readCase } from './case-reading';
import { type Classified, classifyReading, scoreLeg } from './classify-case';
import { MECHANISM_CLASSES } from './mechanisms';
import { EVIDENCE } from './rank-mechanisms';
import { readSignsAgain, SIGN_IDS, type SignId } from './signs';
import { WITHOUT_URGENT_RULE } from './signs/danger';
import { overlaps, restsOn } from './signs/rests-on';

/** A case as judged and classified: the base for asking "what if this one fact were otherwise". */
export type Standing = { facts: Facts; safety: JudgedSafety; classified: Classified };

/** Facts that are read beside the signs: legs, duration, priors, and whether a root hurts at all. */
const READ_BESIDE_SIGNS = [
  'person.ageYears',
  'intake.episode',
  'intake.history',
  'intake.symptoms',
  'intake.pain.legSide',
  'intake.pain.legPain',
  'intake.pain.areas',
  'intake.pain.distribution',
  'exam.neurology',
  'exam.mechanosensitivity',
  'imaging',
];

const MOVED = new Map<string, readonly SignId[]>();

/** The signs a change of one facts path can move; worked out once for each path. */
function signsMovedBy(path: string): readonly SignId[] {
  const known = MOVED.get(path);
  if (known) return known;
  const moved = SIGN_IDS.filter((id) => restsOn(id).some((one) => overlaps(one, path)));
  MOVED.set(path, moved);
  return moved;
}

const READ_FROM_RULES = SIGN_IDS.filter((id) =>
  restsOn(id).some((one) => one === 'urgency' || one === 'gates'),
);

const FAMILIES = new Map<string, ReadonlySet<string>>();

/** Signs read from the red flags that can be there while the case stands at a tier. */
const rulesAt = (tier: UrgencyTier): readonly SignId[] =>
  tier === 'routine' || tier === 'soon'
    ? READ_FROM_RULES.filter((id) => WITHOUT_URGENT_RULE.has(id))
    : READ_FROM_RULES;

/** Families, as `class.index`, that a change of one facts path can reach while the tier stays; red flags are a way. */
export function familiesMovedBy(path: string, tier: UrgencyTier): ReadonlySet<string> {
  const known = FAMILIES.get(`${path} ${tier}`);
  if (known) return known;
  const signs = new Set([...signsMovedBy(path), ...(movesSafety(path) ? rulesAt(tier) : [])]);
  const moved = new Set(
    MECHANISM_CLASSES.flatMap((id) =>
      EVIDENCE[id].flatMap(({ rows }, family) =>
        rows.some(({ row }) => signs.has(row.sign)) ? [`${id}.${family}`] : [],
      ),
    ),
  );
  FAMILIES.set(`${path} ${tier}`, moved);
  return moved;
}

/**
 * The case with one facts path changed, from how it stood: only the rules, signs and legs that rest on it are read
 * again. Same answer as judging and classifying the changed facts anew. `leg`: the change is of that leg and says nothing
 * of the other.
 */
export function reclassify(
  standing: Standing,
  changed: { facts: Facts; path: string; leg?: Side | undefined },
  asOf: string,
  language: Language,
): Standing {
  const { classified } = standing;
  const safety = judgeSafetyAgain(standing.safety, changed, asOf, language);
  const readAnew = READ_BESIDE_SIGNS.some((one) => overlaps(one, changed.path));
  const other =
    changed.leg && classified.legs.length === 2
      ? classified.legs.find(({ leg }) => leg.side !== changed.leg)
      : undefined;
  const reading = readAnew
    ? readCase(changed.facts, asOf, safety, other?.leg)
    : { ...classified.reading, facts: changed.facts, urgency: safety.urgency, gates: safety.gates };
  const signs = readSignsAgain(classified.signs, reading, [
    ...signsMovedBy(changed.path),
    ...(safety === standing.safety ? [] : READ_FROM_RULES),
  ]);
  const sameGates =
    safety.gates.length === standing.safety.gates.length &&
    safety.gates.every((gate, index) => gate.id === standing.safety.gates[index]?.id);
  if (!readAnew && sameGates && signs === classified.signs)
    return { facts: changed.facts, safety, classified: { ...classified, reading } };
  const legs = readAnew
    ? reading.legs.map((leg) => (other?.leg === leg ? other : scoreLeg(leg, reading)))
    : classified.legs;
  return { facts: changed.facts, safety, classified: classifyReading(reading, signs, legs) };
}
