import type { Abstention, ConcordanceClass, Evaluation, TraceEntry } from '../evaluation';
import type { Classified } from './classify-case';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import { ROOT_WEIGHTS_SOURCE } from './root-weights';
import { rankRoots } from './roots';
import { SIGNS, type SignId } from './signs';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The signs each class reads. */
const SIGNS_OF = Object.fromEntries(
  MECHANISM_CLASSES.map((id) => [id, [...new Set(CLASSES[id].evidence.map((row) => row.sign))]]),
) as unknown as Record<MechanismClassId, readonly SignId[]>;

function mechanismEntries({ scored, signs }: Classified): TraceEntry[] {
  return scored.flatMap((cls): TraceEntry[] => {
    const open = SIGNS_OF[cls.id].filter((sign) => signs[sign] === 'unknown');
    const spoke = cls.applied.map(
      ({ row, state, likelihoodRatio }): TraceEntry => ({
        rule: `mechanism.${cls.id}.${row.sign}`,
        stage: 'mechanism',
        verdict: 'fired',
        reason: `${state === 'present' ? SIGNS[row.sign].present : SIGNS[row.sign].absent}: × ${likelihoodRatio.toFixed(2)}`,
        source: row.source,
        grade: row.grade,
      }),
    );
    return [
      {
        rule: `mechanism.${cls.id}`,
        stage: 'mechanism',
        verdict: 'fired',
        reason: `prior ${cls.prior.toFixed(4)}, share ${percent(cls.probability)}`,
        source: 'Classification corrections, section 4',
        grade: 'expert',
      },
      ...spoke,
      ...(open.length > 0
        ? [
            {
              rule: `mechanism.${cls.id}.not_recorded`,
              stage: 'mechanism' as const,
              verdict: 'cannot_tell' as const,
              reason: `Not recorded: ${open.join(', ')}`,
              source: 'Classification corrections, section 4',
              grade: 'expert' as const,
            },
          ]
        : []),
    ];
  });
}

function rootEntries({ legs, rootsSuppressed }: Classified): TraceEntry[] {
  if (rootsSuppressed !== null)
    return [
      {
        rule: 'root.suppressed',
        stage: 'root',
        verdict: 'fired',
        reason: rootsSuppressed,
        source: 'Corrections 31',
        grade: 'expert',
      },
    ];
  return legs.flatMap((scores): TraceEntry[] => {
    const first = rankRoots(scores.clinical)[0];
    return [
      {
        rule: `root.${scores.leg.side}`,
        stage: 'root',
        verdict: 'fired',
        reason: `clinical ${first?.root} ${percent(first?.probability ?? 0)} from ${
          scores.findings.map((finding) => finding.key).join(', ') || 'priors only'
        }`,
        source: ROOT_WEIGHTS_SOURCE,
        grade: 'expert',
      },
      {
        rule: `root.${scores.leg.side}.imaging`,
        stage: 'imaging',
        verdict: scores.imaging.size > 0 ? 'fired' : 'not_fired',
        reason:
          [...scores.imaging].map(([root, weight]) => `${root} + ${weight.toFixed(2)}`).join(', ') ||
          'no finding at root level on this side',
        source: 'Corrections 6, 30',
        grade: 'expert',
      },
    ];
  });
}

/** The engine's own part of the trace: every class with what spoke and what was not recorded, roots, resolution. */
export function traceOf(
  classified: Classified,
  conclusion: {
    abstained: Abstention | null;
    confidence: Evaluation['confidence'];
    concordance: ConcordanceClass;
  },
): TraceEntry[] {
  const { resolved } = classified;
  const mixed = resolved.some((one) => one.id === 'mixed');
  const expert = { source: 'Corrections 1, 37, 38; specification §9.4', grade: 'expert' as const };
  return [
    ...mechanismEntries(classified),
    ...rootEntries(classified),
    {
      rule: 'concordance',
      stage: 'imaging',
      verdict: conclusion.concordance === 'not_done' ? 'cannot_tell' : 'fired',
      reason: conclusion.concordance,
      source: 'Classification specification §5.4',
      grade: 'expert',
    },
    {
      rule: 'resolution.mixed',
      stage: 'resolution',
      verdict: mixed ? 'fired' : 'not_fired',
      reason: mixed
        ? `${resolved.find((one) => one.id === 'mixed')?.detail}`
        : 'No two mechanisms each hold .30 with a finding of ratio 2.',
      ...expert,
    },
    {
      rule: 'resolution.first',
      stage: 'resolution',
      verdict: 'fired',
      reason: `${resolved[0]?.id} ${percent(resolved[0]?.probability ?? 0)}, confidence ${conclusion.confidence.level}`,
      ...expert,
    },
    {
      rule: 'resolution.abstain',
      stage: 'resolution',
      verdict: conclusion.abstained ? 'fired' : 'not_fired',
      reason: conclusion.abstained ?? 'Enough is recorded and nothing contradicts.',
      ...expert,
    },
  ];
}
