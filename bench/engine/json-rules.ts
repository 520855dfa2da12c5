import { type Almanac, Engine } from 'json-rules-engine';
import { readCase } from '@/domain/classification/case-reading';
import { CLASSES, MECHANISM_CLASSES } from '@/domain/classification/mechanisms';
import { priorOf } from '@/domain/classification/mechanisms/mechanism-class';
import { SIGN_IDS, SIGNS } from '@/domain/classification/signs';
import type { Facts } from '@/domain/facts';
import { NO_FACTS } from '@/domain/no-facts';
import { judgeSafety, RED_FLAGS } from '@/domain/safety';
import { readForSafety, type SafetyReading } from '@/domain/safety/reading';

type Reading = { safety: SafetyReading; case: ReturnType<typeof readCase> };

/**
 * The same red-flag steps and evidence rows as rules of a general engine. Signs and statements are its facts, read by
 * our own readers only when a rule asks for them; families are added up from the events afterwards.
 */
function buildEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const id of SIGN_IDS)
    engine.addFact(`sign.${id}`, async (_: unknown, almanac: Almanac) =>
      SIGNS[id].read((await almanac.factValue<Reading>('reading')).case),
    );
  for (const cls of MECHANISM_CLASSES)
    for (const row of CLASSES[cls].evidence)
      for (const state of ['present', 'absent'] as const) {
        const ratio = row[state];
        if (ratio === undefined) continue;
        engine.addRule({
          conditions: { all: [{ fact: `sign.${row.sign}`, operator: 'equal', value: state }] },
          event: { type: cls, params: { family: row.family, log: Math.log(ratio) } },
        });
      }
  const nothing = readForSafety(NO_FACTS, '2000-01-01');
  for (const rule of RED_FLAGS) {
    engine.addFact(`steps.${rule.id}`, async (_: unknown, almanac: Almanac) =>
      rule
        .steps((await almanac.factValue<Reading>('reading')).safety)
        .map((step) => step.when.value === true),
    );
    rule.steps(nothing).forEach((step, index) => {
      engine.addRule({
        conditions: {
          all: [{ fact: `steps.${rule.id}`, path: `$[${index}]`, operator: 'equal', value: true }],
        },
        event: { type: 'red_flag', params: { id: rule.id, tier: step.tier } },
      });
    });
  }
  return engine;
}

let engine: Engine | null = null;

/** Shares of the mechanism classes and the red flags that fired, by the general engine. */
export async function ruleEngineReading(facts: Facts, asOf: string) {
  engine ??= buildEngine();
  const judged = judgeSafety(facts, asOf, 'en');
  const reading: Reading = { safety: readForSafety(facts, asOf), case: readCase(facts, asOf, judged) };
  const { events } = await engine.run({ reading });
  const shares = MECHANISM_CLASSES.map((id) => {
    const sums = new Map<string, number>();
    for (const { type, params } of events)
      if (type === id) sums.set(params?.family, (sums.get(params?.family) ?? 0) + (params?.log ?? 0));
    let score = Math.log(priorOf(CLASSES[id], reading.case));
    for (const [name, sum] of sums) {
      const family = CLASSES[id].families[name];
      if (family) score += Math.min(family.clamp[1], Math.max(family.clamp[0], sum * family.shrink));
    }
    return Math.exp(score);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    shares: shares.map((share) => share / total),
    redFlags: events.filter(({ type }) => type === 'red_flag').map(({ params }) => params?.id as string),
  };
}
