import type { Gate, Urgency } from '../evaluation';
import type { Facts } from '../facts';
import type { Root } from '../vocabulary/roots';
import { ROOTS } from '../vocabulary/roots';
import { type CaseReading, readCase } from './case-reading';
import type { LegReading } from './leg-reading';
import { LEAST_SPINAL_SHARE } from './radiculopathy';
import { rankClasses, type ScoredClass } from './rank-mechanisms';
import { type ResolvedMechanism, resolveMechanisms } from './resolve';
import { type RootFinding, rootFindingsOf } from './root-findings';
import { imagingRootWeights } from './root-imaging';
import { labelRoots, rankRoots, rootScores } from './roots';
import { readSigns, type SignStates } from './signs';

export type LegScores = {
  leg: LegReading;
  findings: RootFinding[];
  /** Log scores before imaging: frozen, imaging never enters them. */
  clinical: number[];
  working: number[];
  imaging: ReadonlyMap<Root, number>;
};

/** The numbers of a case, before anything is put into words. Cheap enough to ask "what if" many times. */
export type Classified = {
  reading: CaseReading;
  signs: SignStates;
  scored: ScoredClass[];
  resolved: ResolvedMechanism[];
  legs: LegScores[];
  /** Radicular, claudication and serious together: below the least share no root is offered. */
  spinalShare: number;
  /** Why no root is offered; null when one is. */
  rootsSuppressed: string | null;
};

const share = (scored: readonly ScoredClass[], ids: readonly string[]): number =>
  scored.filter((one) => ids.includes(one.id)).reduce((sum, one) => sum + one.probability, 0);

/** Imaging moves the working root at half weight once the examination has settled on a single root (corrections 6). */
export const SETTLED_SHARE = 0.5;

/** Log scores of the roots of one leg, before and with imaging. */
export function scoreLeg(leg: LegReading, reading: CaseReading): LegScores {
  const findings = rootFindingsOf(leg, reading.facts.intake.pain?.distribution ?? []);
  const clinical = rootScores(findings, leg.pain, reading.ageYears);
  const imaging = imagingRootWeights(reading.facts.imaging, leg.side);
  const settled = labelRoots(rankRoots(clinical), findings).label === 'single' ? SETTLED_SHARE : 1;
  const working = clinical.map((score, index) => score + settled * (imaging.get(ROOTS[index] as Root) ?? 0));
  return { leg, findings, clinical, working, imaging };
}

function suppression(reading: CaseReading, signs: SignStates, spinalShare: number): string | null {
  const gate = reading.gates.find((one) => one.suppresses.includes('root'));
  if (gate) return gate.reason;
  if (signs.upper_motor_neurone === 'present')
    return 'An upper motor neurone sign: the lumbar root model does not apply.';
  if (spinalShare < LEAST_SPINAL_SHARE) return 'Little speaks for a spinal source, so no root is offered.';
  return null;
}

/** Ranks mechanisms and roots of a case. Pure and total; nothing recorded leaves the priors. */
export function classifyCase(
  facts: Facts,
  asOf: string,
  safety: { urgency: Urgency; gates: Gate[] },
): Classified {
  const reading = readCase(facts, asOf, safety);
  return classifyReading(
    reading,
    readSigns(reading),
    reading.legs.map((leg) => scoreLeg(leg, reading)),
  );
}

/** Ranks a case that has been read. */
export function classifyReading(reading: CaseReading, signs: SignStates, legs: LegScores[]): Classified {
  const scored = rankClasses(reading, signs);
  const spinalShare = share(scored, ['radicular', 'claudication', 'serious']);
  return {
    reading,
    signs,
    scored,
    resolved: resolveMechanisms(scored, reading),
    legs,
    spinalShare,
    rootsSuppressed: suppression(reading, signs, spinalShare),
  };
}
