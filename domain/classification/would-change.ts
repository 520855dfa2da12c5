import { URGENCY_TIERS, type WouldChange } from '../evaluation';
import { wordsOf } from '../words';
import type { Language } from '../words/language';
import type { ProbedCase, Reading } from './probe-case';

const MOST_CHANGES = 5;
const MOST_OF_A_KIND = 2;

type Candidate = WouldChange & { kind: 'tier' | 'mechanism' | 'root'; known: boolean; size: number };

function changeOf(
  base: Reading,
  then: Reading,
  language: Language,
): Pick<Candidate, 'kind' | 'to' | 'size'> | null {
  const words = wordsOf(language);
  const from = URGENCY_TIERS.indexOf(base.tier);
  const to = URGENCY_TIERS.indexOf(then.tier);
  if (to !== from) return { kind: 'tier', to: words.tier[then.tier], size: Math.abs(to - from) };
  if (then.mechanism !== null && then.mechanism !== base.mechanism)
    return {
      kind: 'mechanism',
      to: words.mechanism[then.mechanism],
      size: then.classified.resolved[0]?.probability ?? 0,
    };
  if (then.root !== null && base.root !== null && then.root !== base.root)
    return { kind: 'root', to: then.root, size: 0.5 };
  return null;
}

/**
 * Single facts that would change the tier, the first mechanism or the first root, each found by evaluating the case
 * again with that one fact changed. Facts on record come first, as "if it were not so"; then findings nobody has
 * looked for. Five at most, two of a kind, so that the tier does not hide the rest.
 */
export function whatWouldChange(probed: ProbedCase, language: Language): WouldChange[] {
  const { base, probes } = probed;
  const candidates: Candidate[] = [];
  for (const { probe, recorded, outcomes } of probes) {
    outcomes.forEach((outcome, index) => {
      if (recorded === index) return;
      const change = changeOf(base, outcome.reading, language);
      if (!change) return;
      candidates.push({
        ...change,
        changes: [outcome.says],
        field: probe.field,
        known: recorded !== null,
        text:
          recorded === null
            ? `If tested and found: ${outcome.says}, the first reading would be ${change.to}.`
            : `If it were otherwise (${outcome.says}), the first reading would be ${change.to}.`,
      });
    });
  }
  candidates.sort((a, b) => Number(b.known) - Number(a.known) || b.size - a.size);
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    if (taken.length === MOST_CHANGES) break;
    if (taken.filter((one) => one.kind === candidate.kind).length < MOST_OF_A_KIND) taken.push(candidate);
  }
  return taken.map(({ changes, field, to, text }) => ({ changes, field, to, text }));
}
