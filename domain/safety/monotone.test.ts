import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CES_ITEMS, URGENCY_TIERS, type Urgency } from '../evaluation';
import { type Facts, factsSchema } from '../facts';
import { HISTORY_ITEMS } from '../intake/items';
import { ARBITRARY_AS_OF, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { isFactsPath } from '../testing/schema-path';
import { assessSafety } from './index';

/**
 * Findings that may lower urgency when they are added, because the specification says so (corrections 26). Everything
 * else that is a red flag must never lower it.
 */
const MAY_LOWER = {
  // Clearing tests and judgements.
  'exam.neurology.weaknessFromPain': 'pain inhibition (RF-MOT-4)',
  'imaging.otherTests.xray_normal': 'a normal film clears RF-FX-1',
  'imaging.status': 'a scan without fracture or serious finding clears',
  'exam.neurology.gait.normal': 'a normal gait clears RF-UMN-2',
  // Patterns.
  'intake.pain.aggravating': 'a mechanical trigger, or a claudication pattern',
  'intake.pain.easing': 'a claudication pattern',
  'intake.caudaEquina.bladderChanges': 'long-standing, or non-specific',
  'intake.caudaEquina.bowelChanges': 'long-standing, or non-specific',
  'intake.caudaEquina.alternativeExplanations': 'another explanation (RF-CES-6)',
  'intake.history.vascular_disease': 'explains a sexual change alone (RF-PAD-2)',
  'imaging.otherTests.doppler_arterial_disease': 'explains a sexual change alone (RF-PAD-2)',
  'intake.history.diabetes': 'two lost ankle jerks are then not counted (importer rule 6)',
  'intake.history.diabetic_neuropathy': 'two lost ankle jerks are then not counted (importer rule 6)',
  // Duration and trend.
  'intake.episode.onsetDate': 'duration',
  'intake.episode.trend': 'trend',
  'intake.symptoms.weakness.onsetDays': 'duration',
  'intake.caudaEquina.onsetDays': 'duration',
  'intake.generalHealth.weeksSinceTrauma': 'duration',
  // Answering it may complete the screen; from "no" to "yes" it never lowers (tested below).
  'intake.caudaEquina.bilateralLegs': 'completes the screen',
} as const;

const under = (prefix: string, keys: readonly string[]) => keys.map((key) => `${prefix}.${key}`);

const FINDING_PATHS = [
  ...under('intake.caudaEquina', CES_ITEMS),
  'intake.episode.becameBilateral',
  ...under('intake.pain', ['backPain', 'legPain', 'night', 'constant', 'severe', 'coughSneezeStrain']),
  ...under('intake.symptoms', [
    'numbnessAny',
    'tinglingAny',
    'weakness.reported',
    'morningStiffness',
    'painGoneWhileDeficitGrows',
  ]),
  ...under(
    'intake.generalHealth',
    Object.keys(factsSchema.shape.intake.shape.generalHealth.unwrap().shape).filter(
      (key) =>
        ![
          'temperatureCelsius',
          'fallsLastYear',
          'pregnancyWeeks',
          'weeksSinceSpinalSurgery',
          'weeksSinceTrauma',
        ].includes(key),
    ),
  ),
  ...under('intake.history', HISTORY_ITEMS),
  ...under('exam.neurology.upperMotorNeurone', [
    'babinski',
    'clonus',
    'brisk_reflexes',
    'spasticity',
    'sensory_level',
    'hoffmann',
    'hand_clumsy',
  ]),
  ...under('exam.neurology.gait', [
    'steppage_or_foot_slap',
    'wide_based',
    'spastic',
    'cannot_heel_walk',
    'cannot_toe_walk',
    'wheelchair_or_unable',
  ]),
  'exam.neurology.wasting.thigh',
  ...under('exam.spine', ['percussionTender', 'midlineTender', 'contusionAfterTrauma', 'rashVesicles']),
  ...under('exam.vascular', ['abdomenPulsatile', 'calfSwollen']),
  'exam.competing.sacralTender',
  'exam.competing.hip.cannot_weight_bear',
  ...under('imaging.otherTests', [
    'crp_or_esr_raised',
    'white_cells_raised',
    'xray_fracture',
    'doppler_dvt',
    'doppler_arterial_disease',
  ]),
].filter((path) => !(path in MAY_LOWER));

/** Other red-flag values: path and the abnormal value. */
const VALUE_PATHS: readonly [string, unknown][] = [
  ['exam.neurology.perianalSensation', 'reduced'],
  ['exam.neurology.analTone', 'reduced'],
  ['exam.neurology.postVoidMillilitres', 400],
  ['exam.neurology.strengthComparedWithLast', 'dropped_a_grade'],
  ['intake.generalHealth.temperatureCelsius', 39],
  ['exam.neurology.strength.plantarflexion.left', '2'],
  ['exam.neurology.strength.knee_extension.right', '3'],
  ['exam.neurology.strength.hip_flexion.left', '4'],
  ['exam.neurology.sensation.S1.left.lightTouch', 'absent'],
];

/** Few things recorded: crowded facts are nearly all emergencies and would hide a drop. */
const FACTS = sparseFactsArbitrary;

type Tree = { [key: string]: unknown };

/** A copy of the facts with one value written. */
function withValue(facts: Facts, path: string, value: unknown): Facts {
  const copy = structuredClone(facts) as unknown as Tree;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let here: Tree = copy;
  for (const step of steps) {
    const next = (here[step] ?? {}) as Tree;
    here[step] = next;
    here = next;
  }
  here[last] = value;
  return copy as unknown as Facts;
}

function valueAt(facts: Facts, path: string): unknown {
  let here: unknown = facts;
  for (const step of path.split('.')) here = (here as Tree | undefined)?.[step];
  return here;
}

const urgencyOf = (facts: Facts): Urgency => assessSafety(facts, ARBITRARY_AS_OF, 'en').urgency;
const rank = (urgency: Urgency): number => URGENCY_TIERS.indexOf(urgency.tier);
const days = (urgency: Urgency): number => urgency.withinDays ?? Number.POSITIVE_INFINITY;

function expectNotLower(before: Facts, after: Facts, what: string): void {
  const [first, second] = [urgencyOf(before), urgencyOf(after)];
  const words = `${what}: ${first.tier} ${first.withinDays} by ${first.rules[0]?.id}, then ${second.tier} ${second.withinDays} by ${second.rules[0]?.id}`;
  expect(rank(second), words).toBeLessThanOrEqual(rank(first));
  if (rank(second) === rank(first)) expect(days(second), words).toBeLessThanOrEqual(days(first));
}

describe('adding a red-flag finding never lowers urgency', () => {
  it('names only paths that exist', () => {
    const paths = [...FINDING_PATHS, ...Object.keys(MAY_LOWER)];
    expect(paths.filter((path) => !isFactsPath(path))).toEqual([]);
    expect(FINDING_PATHS.length).toBeGreaterThan(100);
  });

  it('is tested on facts of every tier', () => {
    const tiers = new Set(fc.sample(FACTS, { numRuns: 200, seed: 3 }).map((facts) => urgencyOf(facts).tier));
    expect([...tiers].sort()).toEqual([...URGENCY_TIERS].sort());
  });

  it('holds for every finding from absent or not tested to present', () => {
    fc.assert(
      fc.property(FACTS, fc.constantFrom(...FINDING_PATHS), (facts, path) => {
        fc.pre(valueAt(facts, path) !== 'present');
        expectNotLower(facts, withValue(facts, path, 'present'), path);
      }),
      { numRuns: 1200 },
    );
  });

  it('holds for measured and graded signs', () => {
    fc.assert(
      fc.property(FACTS, fc.constantFrom(...VALUE_PATHS), (facts, [path, value]) => {
        const now = valueAt(facts, path);
        fc.pre(now === undefined || now === null || now === '5' || now === 'normal');
        expectNotLower(facts, withValue(facts, path, value), path);
      }),
      { numRuns: 500 },
    );
  });

  it('holds for symptoms of both legs, once the question is answered', () => {
    fc.assert(
      fc.property(FACTS, (facts) => {
        const denied = withValue(facts, 'intake.caudaEquina.bilateralLegs', 'absent');
        expectNotLower(
          denied,
          withValue(facts, 'intake.caudaEquina.bilateralLegs', 'present'),
          'bilateralLegs',
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds for a serious finding on a scan that was done', () => {
    const serious = [
      'abscess',
      'haematoma',
      'cauda_equina_compression',
      'metastasis_or_marrow_lesion',
      'intradural_or_extradural_mass',
      'discitis_or_osteomyelitis',
      'fracture',
      'cord_compression',
    ] as const;
    fc.assert(
      fc.property(FACTS, fc.constantFrom(...serious), (facts, finding) => {
        const done = withValue(facts, 'imaging.status', 'done');
        const findings = [...(facts.imaging.findings ?? []), { level: 'L4-L5', finding }];
        expectNotLower(done, withValue(done, 'imaging.findings', findings), finding);
      }),
      { numRuns: 300 },
    );
  });

  it('a residual below 200 ml never lowers', () => {
    fc.assert(
      fc.property(FACTS, fc.integer({ min: 0, max: 199 }), (facts, millilitres) => {
        const unmeasured = withValue(facts, 'exam.neurology.postVoidMillilitres', null);
        const low = withValue(facts, 'exam.neurology.postVoidMillilitres', millilitres);
        expectNotLower(unmeasured, low, 'residual');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the cauda equina screen', () => {
  it.each(CES_ITEMS)('is incomplete while %s is not tested or unable', (item) => {
    fc.assert(
      fc.property(FACTS, fc.constantFrom('not_tested', 'unable', undefined), (facts, answer) => {
        const { urgency } = assessSafety(
          withValue(facts, `intake.caudaEquina.${item}`, answer),
          ARBITRARY_AS_OF,
          'en',
        );
        expect(urgency.screenIncomplete).toBe(true);
        expect(urgency.unansweredScreenItems).toContain(item);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a case with an open question and two-sided or worsening symptoms at most soon', () => {
    fc.assert(
      fc.property(FACTS, fc.constantFrom('worsening', 'rapidly_worsening'), (facts, trend) => {
        const open = withValue(
          withValue(facts, 'intake.caudaEquina.saddle', 'not_tested'),
          'intake.episode.trend',
          trend,
        );
        expect(urgencyOf(open).tier).not.toBe('routine');
      }),
      { numRuns: 100 },
    );
  });
});
