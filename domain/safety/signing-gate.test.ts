import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CES_ITEMS, type CesItem } from '../evaluation';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { judgeSafety } from './judge';
import { isOpen, signingGate } from './signing-gate';

const AS_OF = '2026-03-10';
const LATEST = '2026-03-10T23:59';

/** The record as a person sees it, told apart from how the engine reads it. */
type Model = {
  answers: Partial<Record<CesItem, 'present' | 'absent' | 'not_tested'>>;
  emergencies: Set<Emergency>;
  handOver: HandOver | null;
  /** The emergencies that stood when somebody was told. */
  told: Set<Emergency>;
};
type HandOver = { toldWhom: string; toldAt: string; how: string };
type System = { facts: Facts; about: string[] };

const emergenciesOf = (facts: Facts): string[] =>
  judgeSafety(facts, AS_OF, 'en')
    .urgency.rules.filter(({ tier }) => tier === 'emergency')
    .map(({ id }) => id);

/** Facts that are an emergency by themselves in the published pathways (GIRFT 2023; NHS Lothian; specification §1). */
const EMERGENCIES = {
  retention: (facts: Facts, on: boolean): Facts =>
    put(facts, 'caudaEquina', { bladderChanges: on ? ['retention'] : [] }),
  paralysis: (facts: Facts, on: boolean): Facts => ({
    ...facts,
    exam: on
      ? { neurology: { strength: { ankle_dorsiflexion: { left: '1' }, great_toe_extension: { left: '1' } } } }
      : {},
  }),
} as const;
type Emergency = keyof typeof EMERGENCIES;

function put(facts: Facts, group: 'caudaEquina', part: object): Facts {
  return { ...facts, intake: { ...facts.intake, [group]: { ...facts.intake[group], ...part } } };
}

class Answer implements fc.Command<Model, System> {
  constructor(
    readonly item: CesItem,
    readonly answer: 'present' | 'absent' | 'not_tested',
  ) {}
  check = () => true;
  run(model: Model, system: System) {
    model.answers[this.item] = this.answer;
    system.facts = put(system.facts, 'caudaEquina', { [this.item]: this.answer });
  }
  toString = () => `answer ${this.item} ${this.answer}`;
}

class Find implements fc.Command<Model, System> {
  constructor(
    readonly what: Emergency,
    readonly on: boolean,
  ) {}
  check = () => true;
  run(model: Model, system: System) {
    if (this.on) model.emergencies.add(this.what);
    else model.emergencies.delete(this.what);
    system.facts = EMERGENCIES[this.what](system.facts, this.on);
  }
  toString = () => `${this.on ? 'find' : 'clear'} ${this.what}`;
}

class Tell implements fc.Command<Model, System> {
  constructor(
    readonly handOver: HandOver | null,
    readonly names: boolean,
  ) {}
  check = () => true;
  run(model: Model, system: System) {
    model.handOver = this.handOver;
    model.told = new Set(this.names ? model.emergencies : []);
    system.about = this.names ? emergenciesOf(system.facts) : [];
  }
  toString = () => `tell ${JSON.stringify(this.handOver)}${this.names ? ' of all that was found' : ''}`;
}

let signed = 0;
let refused = 0;

class Sign implements fc.Command<Model, System> {
  check = () => true;
  run(model: Model, { facts, about }: System) {
    const { urgency } = judgeSafety(facts, AS_OF, 'en');
    const may = isOpen(signingGate(urgency, model.handOver && { ...model.handOver, about }, LATEST));
    const unanswered = CES_ITEMS.filter(
      (item) => model.answers[item] !== 'present' && model.answers[item] !== 'absent',
    );
    const told =
      model.handOver !== null &&
      model.handOver.toldWhom.trim() !== '' &&
      model.handOver.toldAt !== '' &&
      model.handOver.toldAt < LATEST &&
      model.handOver.how.trim() !== '';
    const sphincter = (['saddle', 'bladder', 'bowel'] as const).some(
      (item) => model.answers[item] === 'present',
    );
    if (unanswered.length > 0) expect(may, 'an unanswered question').toBe(false);
    if ((model.emergencies.size > 0 || sphincter) && !told) expect(may, 'an open emergency').toBe(false);
    const untold = [...model.emergencies].filter((one) => !model.told.has(one));
    if (untold.length > 0) expect(may, `an emergency nobody was told of: ${untold.join()}`).toBe(false);
    if (may) signed += 1;
    else refused += 1;
  }
  toString = () => 'sign';
}

const commands = [
  fc
    .tuple(
      fc.constantFrom(...CES_ITEMS),
      fc.constantFrom('present', 'absent', 'absent', 'absent', 'not_tested' as const),
    )
    .map(([item, answer]) => new Answer(item, answer as 'present')),
  fc
    .tuple(fc.constantFrom('retention' as const, 'paralysis' as const), fc.boolean())
    .map(([what, on]) => new Find(what, on)),
  fc
    .constantFrom(
      null,
      { toldWhom: '', toldAt: '2026-03-10T09:30', how: 'phone' },
      { toldWhom: 'Dr Example', toldAt: '2026-03-10T09:30', how: '' },
      { toldWhom: 'Dr Example', toldAt: '', how: 'phone' },
      { toldWhom: 'Dr Example', toldAt: '2031-03-10T09:30', how: 'phone' },
      ...Array(3).fill({ toldWhom: 'Dr Example', toldAt: '2026-03-10T09:30', how: 'phone' }),
    )
    .chain((handOver) => fc.constantFrom(true, true, true, false).map((names) => new Tell(handOver, names))),
  fc.constant(new Sign()),
];

describe('a hand-over', () => {
  const saddle = put(NO_FACTS, 'caudaEquina', { saddle: 'present' });
  const more = EMERGENCIES.paralysis(saddle, true);
  const told = { toldWhom: 'Dr Example', toldAt: '2026-03-10T09:30', how: 'phone' };
  const gateOf = (facts: Facts, handOver: object) =>
    signingGate(judgeSafety(facts, AS_OF, 'en').urgency, { ...told, ...handOver }, LATEST);

  it('answers the rules it names, and none that is found after it', () => {
    const about = emergenciesOf(saddle);
    expect(about).not.toEqual([]);
    expect(gateOf(saddle, { about }).handOverMissing).toBe(false);
    const later = gateOf(more, { about });
    expect(later.handOverMissing).toBe(true);
    expect(later.untold).toEqual(emergenciesOf(more).filter((id) => !about.includes(id)));
    expect(gateOf(more, { about: emergenciesOf(more) }).handOverMissing).toBe(false);
  });

  it('cannot have been made at a time that has not come', () => {
    const about = emergenciesOf(saddle);
    expect(gateOf(saddle, { about, toldAt: '2026-03-11T00:10' }).handOverMissing).toBe(true);
  });

  it('answers nothing when it names nothing', () => {
    expect(gateOf(saddle, {}).handOverMissing).toBe(true);
  });
});

describe('paths through an assessment', () => {
  it('find no way to sign with an open emergency or an unanswered cauda equina question', () => {
    const start = (): { model: Model; real: System } => ({
      model: { answers: {}, emergencies: new Set(), handOver: null, told: new Set() },
      real: { facts: NO_FACTS, about: [] },
    });
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), (path) =>
        fc.modelRun(start, path),
      ),
      { numRuns: 1500, seed: 20261125, endOnFailure: true },
    );
    // The test would say nothing if nothing could ever be signed.
    expect(signed).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(1000);
  });
});
