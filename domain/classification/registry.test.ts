import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '../evaluation';
import { RED_FLAGS } from '../safety';
import { isFactsPath } from '../testing/schema-path';
import { EXPERT_DEFAULTS } from './expert-defaults';
import { CLASSES, MECHANISM_CLASSES } from './mechanisms';
import { PROBES } from './probes';
import { SIGN_IDS, SIGNS } from './signs';

const ROOM = import.meta.dirname;
/** Numbers of publications, cited where they stand. */
const PUBLISHED = new Set(['NOCIPLASTIC_WEEKS', 'DROP']);
/** How far "test next" and "what would change this" look, and how much of it is shown: no weight of any finding. */
const OF_THE_SEARCH = new Set([
  'TOLD',
  'MOST_MISSING',
  'MOST_OF_A_KIND',
  'MOST_CHANGES',
  'SAFETY_BONUS',
  'MOST_SAFETY',
  'MOST_TESTS',
  'LEAST_GAIN',
  'MOST_PAIRS',
  'MOST_OPEN_PAIRS',
  'MOST_TRIPLES',
  'NEAREST',
  'NEAREST_FOR_THREE',
  'SLACK',
  'ENOUGH',
]);

const GRADES = ['found', 'recalled', 'computed', 'expert'];

/** Walks every registry: a newcomer is greeted on the first run. */
describe('the rules of the engine', () => {
  it('each mechanism cites source and grade on every row, keeps to its families, and lists no row twice', () => {
    for (const id of MECHANISM_CLASSES) {
      const { evidence, families, id: own } = CLASSES[id];
      expect(own).toBe(id);
      const keys = evidence.map((row) => `${row.family} ${row.sign}`);
      expect(new Set(keys).size, id).toBe(keys.length);
      for (const row of evidence) {
        expect(row.source.length, `${id} ${row.sign}`).toBeGreaterThan(3);
        expect(GRADES).toContain(row.grade);
        expect(families, `${id} ${row.sign}`).toHaveProperty(row.family);
        expect(row.present ?? row.absent, `${id} ${row.sign}`).toBeDefined();
        for (const ratio of [row.present, row.absent])
          if (ratio !== undefined) expect(ratio).toBeGreaterThan(0);
      }
      for (const family of Object.values(families))
        expect(family.clamp[0]).toBeLessThanOrEqual(family.clamp[1]);
    }
  });

  it('every sign is read by somebody and recorded somewhere', () => {
    const read = new Set(MECHANISM_CLASSES.flatMap((id) => CLASSES[id].evidence.map((row) => row.sign)));
    for (const id of SIGN_IDS) {
      const { field } = SIGNS[id];
      expect(field === 'urgency' || isFactsPath(field), id).toBe(true);
    }
    expect(read.size).toBeGreaterThan(90);
  });

  it('every red flag has its own id, a source, a grade and something to do', () => {
    expect(new Set(RED_FLAGS.map((rule) => rule.id)).size).toBe(RED_FLAGS.length);
    for (const rule of RED_FLAGS) {
      expect(rule.source.length, rule.id).toBeGreaterThan(3);
      expect(GRADES).toContain(rule.grade);
      expect(rule.action.en.length, rule.id).toBeGreaterThan(10);
    }
  });

  it('every probe asks for a fact that exists', () => {
    expect(new Set(PROBES.map((probe) => probe.id)).size).toBe(PROBES.length);
    for (const probe of PROBES)
      for (const path of [probe.path, probe.field]) expect(isFactsPath(path), path).toBe(true);
  });

  it('expert defaults outside the tables are numbers with a meaning and a place', () => {
    for (const one of Object.values(EXPERT_DEFAULTS)) {
      expect(Number.isFinite(one.value), one.what).toBe(true);
      expect(one.source).not.toBe('');
    }
  });

  it('every number that stands alone in the rules is listed as an expert default, or is published, or is no weight', () => {
    const standing = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(`${ROOM}/${file}`, 'utf8').matchAll(
          /^(?:export )?const ([A-Z][A-Z0-9_]*) = -?[\d.]+;/gm,
        ),
      ])
      .map(([, name]) => name as string);
    expect(standing.length).toBeGreaterThan(50);
    for (const name of standing)
      if (!PUBLISHED.has(name) && !OF_THE_SEARCH.has(name)) expect(EXPERT_DEFAULTS).toHaveProperty(name);
    for (const name of [...PUBLISHED, ...OF_THE_SEARCH, ...Object.keys(EXPERT_DEFAULTS)])
      expect(standing, 'no name that is gone').toContain(name);
  });

  it('every exchange label can be given', () => expect(MECHANISMS.length).toBe(13));
});
