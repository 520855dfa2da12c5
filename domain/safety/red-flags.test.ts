import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERNS, URGENCY_TIERS } from '../evaluation';
import { NO_FACTS } from '../no-facts';
import { ARBITRARY_AS_OF, factsArbitrary } from '../testing/facts-arbitrary';
import { isFactsPath } from '../testing/schema-path';
import { LANGUAGES } from '../words/language';
import { assessSafety, RED_FLAGS } from './index';
import { fieldsOfRedFlag } from './judge-again';
import { SAFETY_DEFAULTS_LOWERED } from './lowered-defaults';

/** Every rule the specification and its corrections name. */
const NAMED = [
  ...['1', '2', '3', '4', '5', '6', '6b', '6c', '7', 'PVR', 'SCREEN'].map((id) => `RF-CES-${id}`),
  ...['1', '2', '3', '4'].map((id) => `RF-MOT-${id}`),
  ...['1', '2', '3', '4'].map((id) => `RF-INF-${id}`),
  ...['1', '2', '3', '4', '5'].flatMap((id) => [`RF-MAL-${id}`, `RF-FX-${id}`]),
  ...['AAA-1', 'DVT-1', 'ALI-1', 'CLTI-1', 'PAD-1', 'PAD-2'].map((id) => `RF-${id}`),
  ...['1', '2', '3'].map((id) => `RF-UMN-${id}`),
  ...['GBS-1', 'ZOS-1', 'HIP-1', 'SPA-1', 'PLEX-1', 'POST-1'].map((id) => `RF-${id}`),
  ...[
    'ABSCESS',
    'HAEMATOMA',
    'CES',
    'METASTASIS',
    'MASS',
    'DISCITIS',
    'FRACTURE',
    'CORD',
    'DVT',
    'OTHER',
  ].map((id) => `RF-IMG-${id}`),
];

describe('the red-flag registry', () => {
  it('holds every named rule once', () => {
    expect(RED_FLAGS.map((rule) => rule.id).sort()).toEqual([...NAMED].sort());
  });

  it.each(RED_FLAGS.map((rule) => [rule.id, rule] as const))(
    '%s has words, a source and fields that exist',
    (_, rule) => {
      for (const language of LANGUAGES) {
        expect(rule.title[language]).toMatch(/\w{3}/);
        expect(rule.action[language]).toMatch(/\w{3}.*[.]$/s);
        expect(rule.actionWhenLower?.[language] ?? 'none.').toMatch(/[.]$/);
      }
      expect(rule.source).not.toBe('');
      expect(CONCERNS).toContain(rule.concern);
      const fields = fieldsOfRedFlag(rule);
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter((field) => !isFactsPath(field))).toEqual([]);
      expect(rule.lowersDefault ?? false).toBe(SAFETY_DEFAULTS_LOWERED.some((one) => one.rule === rule.id));
    },
  );

  it('says "consider" below the emergency tier and names the pathway in it', () => {
    for (const rule of RED_FLAGS) {
      const text = `${rule.action.en} ${rule.actionWhenLower?.en ?? ''}`;
      expect(text, rule.id).toMatch(
        /consider|same-day|emergency|pathway|complete|ask|keep|look again|note|test|feel/i,
      );
    }
  });

  it('lists every lowered default with what and why, for a signature', () => {
    expect(SAFETY_DEFAULTS_LOWERED.length).toBeGreaterThan(10);
    for (const entry of SAFETY_DEFAULTS_LOWERED) {
      expect(entry.what.en).toMatch(/[.]$/);
      expect(entry.why.en).toMatch(/[.]$/);
      expect(entry.status).toBe("needs a clinician's signature");
    }
  });
});

describe('the trace', () => {
  it('shows every rule and every gate, also for a case with nothing recorded', () => {
    const { trace } = assessSafety(NO_FACTS, ARBITRARY_AS_OF, 'en');
    expect(trace.filter((entry) => entry.stage === 'safety').map((entry) => entry.rule)).toEqual(
      RED_FLAGS.map((rule) => rule.id),
    );
    expect(trace.filter((entry) => entry.stage === 'gates')).toHaveLength(6);
  });

  it('is total and repeatable for any facts, and stays within the fields of the rules', () => {
    fc.assert(
      fc.property(
        factsArbitrary,
        fc.constantFrom(ARBITRARY_AS_OF, '1999-12-31', 'no date'),
        (facts, asOf) => {
          const first = assessSafety(facts, asOf, 'en');
          expect(assessSafety(structuredClone(facts), asOf, 'en')).toEqual(first);
          expect(URGENCY_TIERS).toContain(first.urgency.tier);
          expect(JSON.parse(JSON.stringify(first))).toEqual(first);
          for (const entry of first.trace) {
            expect(entry.reason).not.toBe('');
            const paths = entry.verdict === 'cannot_tell' ? entry.reason.match(/\w+(\.\w+)+/g) : [];
            expect((paths ?? []).filter((path) => !isFactsPath(path))).toEqual([]);
          }
          for (const rule of first.urgency.rules) {
            const known = fieldsOfRedFlag(byId(rule.id));
            const isKnown = (field: string) =>
              known.some((path) => field === path || field.startsWith(`${path}.`));
            expect(rule.fields.filter((field) => !isKnown(field))).toEqual([]);
            expect(rule.reason).toMatch(/^Found: \w.*[.]$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function byId(id: string) {
  const rule = RED_FLAGS.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No red flag ${id}`);
  return rule;
}
