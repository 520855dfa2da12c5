import type { Evaluation, MechanismId } from '../../evaluation';
import type { Facts } from '../../facts';
import { reportedWeakness } from '../../intake/readings';
import { findingIn } from '../../vocabulary/finding';
import type { CodeSuggestion } from '../code-suggestion';
import { type CodedSide, plain, type SidedFamily, sided } from '../sided-codes';

const NERVES: Record<string, SidedFamily> = {
  deep_gluteal: 'G57.0',
  common_peroneal: 'G57.3',
  lateral_femoral_cutaneous: 'G57.1',
};

function otherNerve(facts: Facts): SidedFamily | null {
  const named = facts.intake.pain?.distribution ?? [];
  if (findingIn(facts.exam.competing?.nerve, 'tinel_tarsal_tunnel') === 'present') return 'G57.5';
  if (named.includes('tibial')) return 'G57.4';
  return named.includes('femoral') ? 'G57.2' : null;
}

const footDrop = (facts: Facts): boolean =>
  reportedWeakness(facts.intake).footDrop ||
  findingIn(facts.exam.neurology?.gait, 'steppage_or_foot_slap') === 'present';

function nerve(detail: string | null, facts: Facts, side: CodedSide): CodeSuggestion[] {
  const family = detail === 'other_nerve' ? otherNerve(facts) : NERVES[detail ?? ''];
  return [
    ...(family ? sided(family, side, 'the findings follow this nerve') : []),
    ...(footDrop(facts) ? sided('M21.37', side, 'the foot drops') : []),
  ];
}

function other(detail: string | null, facts: Facts): CodeSuggestion[] {
  const diabetic = findingIn(facts.intake.history, 'diabetes') === 'present';
  switch (detail) {
    case 'zoster':
      return [plain('B02.9', 'Zoster without complications', 'shingles lead')];
    case 'plexus':
      return diabetic
        ? [
            plain(
              'E11.44',
              'Type 2 diabetes with amyotrophy',
              'a plexus pattern with diabetes; confirm the type of diabetes',
            ),
          ]
        : [plain('G54.1', 'Lumbosacral plexus disorder', 'a plexus pattern leads')];
    case 'polyneuropathy':
      return diabetic
        ? [
            plain(
              'E11.42',
              'Type 2 diabetes with polyneuropathy',
              'a stocking pattern with diabetes; confirm the type of diabetes',
            ),
          ]
        : [];
    default:
      return [];
  }
}

/** Codes of the mechanisms outside the spine. */
export function elsewhereCodes(
  id: MechanismId,
  detail: string | null,
  evaluation: Evaluation,
  facts: Facts,
  side: CodedSide,
): CodeSuggestion[] {
  switch (id) {
    case 'peripheral_entrapment':
      return nerve(detail, facts, side);
    case 'hip_referral':
      return findingIn(facts.imaging.otherTests, 'hip_xray_abnormal') === 'present' && side !== 'both'
        ? sided('M16.1', side, 'the hip leads and its film is abnormal')
        : sided('M25.55', side, 'the hip leads');
    case 'nociplastic':
      return [plain('G89.29', 'Other chronic pain', 'altered pain processing leads')];
    case 'vascular':
      return evaluation.structures[0]?.id === 'venous'
        ? sided('I82.40', side, 'a vein thrombosis leads')
        : sided('I70.21', side, 'arterial claudication leads');
    case 'other':
      return other(detail, facts);
    default:
      return [];
  }
}
