import { URGENCY_TIERS, type WouldChange } from '../evaluation';
import { wordsOf } from '../words';
import type { Language } from '../words/language';
import type { Probe } from './probe';
import type { ProbedCase, Reading } from './probe-case';

const MOST_CHANGES = 5;
const MOST_OF_A_KIND = 2;

type Change = { kind: 'tier' | 'mechanism' | 'root'; to: string; size: number };
type Candidate = Change & { probe: Probe; index: 0 | 1; says: string; known: boolean; judged: boolean };

function changeOf(base: Reading, then: Reading, language: Language): Change | null {
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
  const { base, probes, judge } = probed;
  const candidates: Candidate[] = [];
  for (const { probe, recorded, outcomes } of probes) {
    for (const index of [0, 1] as const) {
      if (recorded === index) continue;
      const change = changeOf(base, outcomes[index].reading, language);
      if (change)
        candidates.push({
          ...change,
          probe,
          index,
          says: outcomes[index].says,
          known: recorded !== null,
          judged: outcomes[index].judged,
        });
    }
  }
  candidates.sort((a, b) => Number(b.known) - Number(a.known) || b.size - a.size);
  const taken: (WouldChange & { kind: Change['kind'] })[] = [];
  for (const candidate of candidates) {
    const { probe, index, says, known, kind } = candidate;
    if (taken.length === MOST_CHANGES) break;
    if (taken.filter((one) => one.kind === kind).length >= MOST_OF_A_KIND) continue;
    const change = candidate.judged ? candidate : changeOf(base, judge(probe, index), language);
    if (!change) continue;
    const opening = known ? `If it were otherwise (${says})` : `If tested and found (${says})`;
    const what = { tier: 'the urgency', mechanism: 'the first mechanism', root: 'the first root' }[
      change.kind
    ];
    taken.push({
      kind: change.kind,
      changes: [says],
      field: probe.field,
      to: change.to,
      text: `${opening}, ${what} would be: ${change.to}.`,
    });
  }
  return taken.map(({ changes, field, to, text }) => ({ changes, field, to, text }));
}
