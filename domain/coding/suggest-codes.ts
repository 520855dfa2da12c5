import type { Evaluation, MechanismId } from '../evaluation';
import type { Facts } from '../facts';
import { backPain, symptomaticSide } from '../intake/readings';
import type { CodeSuggestion, Coding } from './code-suggestion';
import { withoutExcluded } from './exclusions';
import { elsewhereCodes } from './families/elsewhere';
import { seriousCodes } from './families/serious';
import { spineCodes } from './families/spine';
import { type CodedSide, plain, sided } from './sided-codes';

function sideOf(evaluation: Evaluation, facts: Facts): CodedSide {
  const told = symptomaticSide(facts.intake);
  if (told === 'left' || told === 'right' || told === 'both') return told;
  const sides = evaluation.roots.map((leg) => leg.side);
  return sides.length === 2 ? 'both' : (sides[0] ?? null);
}

/** What can always be said: where it hurts. */
const symptoms = (facts: Facts, side: CodedSide, why: string): CodeSuggestion[] => [
  ...(side !== null ? sided('M79.60', side, why) : []),
  ...(backPain(facts.intake) === 'present' ? [plain('M54.50', 'Low back pain, unspecified', why)] : []),
];

/** The mechanisms a reading stands for: the two of a mixture, else the first. */
function led(evaluation: Evaluation): { id: MechanismId; detail: string | null }[] {
  const first = evaluation.mechanisms[0];
  if (!first) return [];
  if (first.id !== 'mixed') return [first];
  const parts = (first.detail ?? '').split(' + ');
  return evaluation.mechanisms.filter((one) => parts.includes(one.id));
}

/**
 * ICD-10-CM codes a reading suggests, the most specific first, with the side and the rules that forbid others. A
 * mechanism the engine holds back from is not coded; then only symptoms are. Serious disease is coded only where imaging
 * proves it. Nothing is ever more than suggested: confirm in the current tabular list. Source: specification §8.1.
 */
export function suggestCodes(evaluation: Evaluation, facts: Facts): Coding {
  const side = sideOf(evaluation, facts);
  const proved = seriousCodes(facts);
  if (evaluation.abstained !== null || evaluation.mechanisms[0]?.id === 'serious_pathology')
    return withoutExcluded([
      ...proved,
      ...symptoms(
        facts,
        side,
        evaluation.abstained !== null
          ? 'no mechanism stands out yet'
          : 'the disease is suspected, not proven',
      ),
    ]);
  const codes = led(evaluation).flatMap(({ id, detail }) => [
    ...spineCodes(id, evaluation, facts, side),
    ...elsewhereCodes(id, detail, evaluation, facts, side),
  ]);
  const all = [...proved, ...codes];
  return withoutExcluded(
    all.length > 0 ? all : symptoms(facts, side, 'no code of the mechanism itself is listed'),
  );
}
