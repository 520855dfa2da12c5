import type { Evaluation, MechanismId } from '../../evaluation';
import type { Facts } from '../../facts';
import { HERNIATIONS, LATERAL_STENOSES } from '../../imaging/finding-groups';
import { countedFindings } from '../../imaging/scan-read';
import type { ImagingFindingEntry } from '../../imaging/schema';
import { backPain } from '../../intake/readings';
import type { CodeSuggestion } from '../code-suggestion';
import { type CodedSide, plain, sided } from '../sided-codes';

/** Lumbar (6) down to the disc L4–L5, lumbosacral (7) at L5–S1. */
const regionOf = (level: string | undefined): '6' | '7' =>
  level === 'L5-S1' || level === 'sacrum' ? '7' : '6';

const FITS: ReadonlySet<string> = new Set(['concordant_strong', 'concordant_weak', 'adjacent']);

/** Findings of the report that fit the examination. */
const fitting = (evaluation: Evaluation, facts: Facts): ImagingFindingEntry[] =>
  countedFindings(facts.imaging).filter((_, index) =>
    FITS.has(evaluation.concordance.findings[index]?.class ?? ''),
  );

const isAnterior = (evaluation: Evaluation): boolean =>
  ['L1', 'L2', 'L3', 'L4'].includes(evaluation.roots[0]?.working.roots[0]?.root ?? '');

function radicular(evaluation: Evaluation, facts: Facts, side: CodedSide, id: MechanismId): CodeSuggestion[] {
  const found = fitting(evaluation, facts);
  const disc = found.find((entry) => HERNIATIONS.has(entry.finding));
  const lateral = found.find((entry) => LATERAL_STENOSES.has(entry.finding));
  const slip = countedFindings(facts.imaging).find((entry) => entry.finding === 'spondylolisthesis');
  const s1 = evaluation.roots[0]?.working.roots[0]?.root === 'S1';
  const why = 'the leading mechanism is a nerve root';
  return [
    ...(disc
      ? [
          plain(
            `M51.1${regionOf(disc.level)}`,
            'Lumbar disc disorder with radiculopathy',
            'a disc herniation on the report fits the examination',
          ),
        ]
      : []),
    ...(lateral
      ? [
          plain(
            'M99.63',
            'Narrow lumbar foramen (bone or subluxation)',
            'a narrow foramen or recess fits the examination',
          ),
        ]
      : []),
    ...(slip ? [plain(`M43.1${regionOf(slip.level)}`, 'Spondylolisthesis', 'a slip on the report')] : []),
    ...(id === 'radicular_pain' && !isAnterior(evaluation)
      ? sided(
          backPain(facts.intake) === 'present' ? 'M54.4' : 'M54.3',
          side,
          `${why}, without loss of conduction`,
        )
      : [plain(`M54.1${s1 ? '7' : '6'}`, 'Lumbar radiculopathy', why)]),
  ];
}

const somatic = (facts: Facts, side: CodedSide): CodeSuggestion[] => [
  ...(backPain(facts.intake) === 'present'
    ? [
        plain(
          'M54.50',
          'Low back pain, unspecified',
          'no structure can be proven; back pain with referral into the leg',
        ),
      ]
    : []),
  ...sided('M79.60', side, 'pain referred into the leg'),
];

/** Codes of the mechanisms that come from the spine and pelvis. */
export function spineCodes(
  id: MechanismId,
  evaluation: Evaluation,
  facts: Facts,
  side: CodedSide,
): CodeSuggestion[] {
  switch (id) {
    case 'radicular_pain':
    case 'radiculopathy':
    case 'radicular_pain_with_radiculopathy':
      return radicular(evaluation, facts, side, id);
    case 'neurogenic_claudication': {
      const levels = countedFindings(facts.imaging).filter((entry) => entry.finding === 'central_stenosis');
      const lumbosacral = levels.length > 0 && levels.every((entry) => entry.level === 'L5-S1');
      return lumbosacral
        ? [
            plain(
              'M48.07',
              'Spinal stenosis, lumbosacral',
              'claudication by the story; the canal is narrow at L5–S1',
            ),
          ]
        : [
            plain(
              'M48.062',
              'Spinal stenosis, lumbar, with neurogenic claudication',
              'claudication by the story, not by the scan',
            ),
          ];
    }
    case 'somatic_referred':
      return somatic(facts, side);
    case 'sij_referral':
      return countedFindings(facts.imaging).some((entry) => entry.finding === 'sacroiliitis')
        ? [plain('M46.1', 'Sacroiliitis', 'sacroiliitis on imaging')]
        : [
            plain(
              'M53.3',
              'Sacroiliac pain (sacrococcygeal disorder)',
              'the leading mechanism is the sacroiliac joint',
            ),
          ];
    default:
      return [];
  }
}
