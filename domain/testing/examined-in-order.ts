import { classifyCase } from '../classification/classify-case';
import type { Probe } from '../classification/probe';
import { type Imagined, probeCase, readingOf } from '../classification/probe-case';
import { PROBES } from '../classification/probes';
import type { Standing } from '../classification/reclassify';
import { chanceOfFirst, classShares, rankedTests } from '../classification/test-next';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { judgeSafety } from '../safety';
import { replacedAt } from './schema-path';

/** Examining a patient one observation at a time, in the engine's order or in the order of the form. */

const AS_OF = '2026-01-01';

function standingOf(facts: Facts): Standing {
  const safety = judgeSafety(facts, AS_OF, 'en');
  return { facts, safety, classified: classifyCase(facts, AS_OF, safety) };
}

/** Leading mechanism and the first root of each leg: what an order has to reach. */
function answerOf(facts: Facts): string {
  const { mechanism, roots } = readingOf(standingOf(facts));
  return [mechanism, ...roots.map(({ side, root }) => `${side} ${root}`)].join();
}

/** Safety questions are asked first in either order and are not counted. */
const COUNTED: readonly Probe[] = PROBES.filter((probe) => !probe.safety);

/** Repeatable chance. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A patient drawn from the engine's own model: each observation comes out as the engine expects, given those before. */
export function simulatedPatient(seed: number): { start: Facts; full: Facts; known: readonly Probe[] } {
  const chance = chanceFrom(seed);
  const start: Facts = {
    ...NO_FACTS,
    person: { ageYears: 25 + Math.floor(chance() * 60), sex: null },
    intake: { pain: { legSide: 'left', legPain: 'present' } },
  };
  const order = [...COUNTED].map((probe) => ({ probe, at: chance() })).sort((a, b) => a.at - b.at);
  let facts = start;
  for (const { probe } of order) {
    const { base, open } = probeCase(standingOf(facts), AS_OF, 'en');
    const outcomes = open.find((one) => one.probe === probe)?.outcomes;
    if (!outcomes) continue;
    const [first, second] = outcomes.map((one: Imagined) => classShares(one.reading));
    const likely = chanceOfFirst(classShares(base), first ?? [], second ?? []);
    facts = probe.outcomes[chance() < likely ? 0 : 1].apply(facts, 'left');
  }
  return { start, full: facts, known: COUNTED };
}

/** A published case before anything the engine could ask for was asked: age, side and place stay. */
export function unasked(full: Facts): { start: Facts; full: Facts; known: readonly Probe[] } {
  const side = standingOf(full).classified.reading.sides[0] ?? 'left';
  const known = COUNTED.filter((probe) => probe.recorded(full, side) !== null);
  return { start: known.reduce((so, probe) => replacedAt(so, NO_FACTS, probe.path), full), full, known };
}

type Patient = ReturnType<typeof unasked>;
type Order = (facts: Facts, open: readonly Probe[]) => Probe | undefined;

const asTheFormAsks: Order = (_, open) => open[0];
const asTheEngineAsks: Order = (facts, open) => {
  const ranked = rankedTests(probeCase(standingOf(facts), AS_OF, 'en'));
  return ranked.find((probe) => open.includes(probe)) ?? open[0];
};

/** How many observations an order needs until the answer of all of them stands and stays. */
function needed({ start, full, known }: Patient, order: Order): number {
  const goal = answerOf(full);
  let open = [...known];
  let facts = start;
  let asked = 0;
  let reached = answerOf(start) === goal ? 0 : Number.POSITIVE_INFINITY;
  while (open.length > 0) {
    const probe = order(facts, open);
    if (!probe) break;
    open = open.filter((one) => one !== probe);
    facts = replacedAt(facts, full, probe.path);
    asked += 1;
    if (answerOf(facts) !== goal) reached = Number.POSITIVE_INFINITY;
    else if (reached === Number.POSITIVE_INFINITY) reached = asked;
  }
  return reached === Number.POSITIVE_INFINITY ? known.length : reached;
}

/** Observations needed over some patients, in the form's order and in the engine's. */
export function compareOrders(patients: readonly Patient[]): { form: number; engine: number; saved: number } {
  const sum = (order: Order) => patients.reduce((total, patient) => total + needed(patient, order), 0);
  const form = sum(asTheFormAsks);
  const engine = sum(asTheEngineAsks);
  return { form, engine, saved: form === 0 ? 0 : 1 - engine / form };
}
