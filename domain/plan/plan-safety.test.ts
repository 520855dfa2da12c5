import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERNS, type Evaluation, MECHANISMS, STRUCTURES, URGENCY_TIERS } from '../evaluation';
import type { Facts } from '../facts';
import { durationWeeks } from '../intake/readings';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { ROOTS } from '../vocabulary/roots';
import { proposePlan } from './build-plan';
import { checkPlan } from './check-plan';
import { EXERCISES } from './exercises';
import type { ExerciseTag } from './exercises/define-exercise';
import { EXERCISE_IDS, type ExerciseId } from './exercises/ids';
import { INTERLOCKS } from './interlocks';
import { PHASES, PLAN_CLASSES, type PlanContent, planContentSchema } from './plan';
import type { PlanFlag } from './plan-flag';

const RUNS = 20_000;
const EDITS = 12_000;

const evaluations = fc
  .record({
    mechanism: fc.constantFrom(...MECHANISMS),
    others: fc.uniqueArray(fc.constantFrom(...MECHANISMS), { maxLength: 4 }),
    structure: fc.constantFrom(...STRUCTURES),
    root: fc.record({
      root: fc.constantFrom(...ROOTS),
      side: fc.constantFrom('left' as const, 'right' as const),
    }),
    tier: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('routine' as const, 'soon' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...URGENCY_TIERS) },
    ),
    concern: fc.constantFrom(...CONCERNS),
    screenIncomplete: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    confidence: fc.constantFrom('high' as const, 'moderate' as const, 'low' as const),
    radiculopathy: fc.constantFrom('none' as const, 'probable' as const, 'definite' as const),
    detail: fc.constantFrom(null, 'deep_gluteal', 'common_peroneal', 'radicular_pain + sij_referral'),
  })
  .map(evaluationOf);

const AGES = [null, 16, 18, 34, 42, 58, 71, 85];
const patients = fc
  .record({
    facts: fc.oneof(factsArbitrary, sparseFactsArbitrary, sparseFactsArbitrary),
    age: fc.constantFrom(...AGES),
    easy: fc.boolean(),
    evaluation: evaluations,
    phase: fc.constantFrom(undefined, ...PHASES),
  })
  .map(({ facts, age, easy, ...rest }) => ({
    ...rest,
    facts: {
      ...facts,
      person: { ...facts.person, ageYears: age },
      // Chance alone rarely makes a calm patient, and the later phases are for calm patients.
      intake: easy
        ? {
            ...facts.intake,
            irritability: { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const,
          }
        : facts.intake,
    },
  }));

/** The interlocks and exclusions of §9.2 and §9.3 read straight from the facts, apart from the code under test. */
type Ban = { when: (facts: Facts, content: PlanContent) => boolean; tags?: ExerciseTag[]; flag?: PlanFlag };
const history = (facts: Facts, item: keyof NonNullable<Facts['intake']['history']>) =>
  facts.intake.history?.[item] === 'present';
const surgeryWeeks = (facts: Facts) => facts.intake.generalHealth?.weeksSinceSpinalSurgery ?? null;
const drives = (response: string | null | undefined) => response === 'worse' || response === 'peripheralises';
const NERVE = ['RAD_HI', 'RAD_LO', 'RADIC', 'FORAM', 'NC_LSS', 'DGS'];
const belowFull = ({ exam }: Facts) =>
  Object.values(exam.neurology?.strength ?? {}).some((sides) =>
    [sides?.left, sides?.right].some((grade) => grade !== undefined && grade !== '5' && grade !== 'unable'),
  );
const seenStable = ({ exam }: Facts) =>
  exam.neurology?.strengthComparedWithLast === 'same' ||
  exam.neurology?.strengthComparedWithLast === 'improved';
const weakPulse = ({ exam }: Facts) =>
  [exam.vascular?.pulses?.left, exam.vascular?.pulses?.right].some(
    (pulse) => pulse === 'absent' || pulse === 'reduced',
  );

const BANS: Ban[] = [
  {
    when: (f) => history(f, 'osteoporosis') || history(f, 'steroid_long_term'),
    tags: ['end_flex', 'loaded_flex', 'rotation_end', 'impact'],
    flag: 'OSTEOP',
  },
  {
    when: (f) => (f.intake.generalHealth?.pregnancyWeeks ?? (history(f, 'pregnant') ? 40 : 0)) >= 13,
    tags: ['prone', 'supine'],
    flag: 'PREG_AFTER_T1',
  },
  {
    when: (f) => (surgeryWeeks(f) ?? 99) < 12,
    tags: ['end_ext', 'end_flex', 'loaded_flex', 'tensioner', 'rotation_end'],
    flag: 'SURG_6_12W',
  },
  { when: (f) => (f.intake.generalHealth?.fallsLastYear ?? 0) >= 1, tags: ['single_leg'], flag: 'BALANCE' },
  {
    when: (f) => history(f, 'uncontrolled_blood_pressure'),
    tags: ['isometric', 'treadmill'],
    flag: 'BP_HIGH',
  },
  { when: weakPulse, tags: ['treadmill'], flag: 'PAD_UNCLEARED' },
  { when: (f) => history(f, 'unstable_heart_or_lung'), tags: ['treadmill'], flag: 'CARDIO_UNCLEARED' },
  { when: (f) => history(f, 'diabetic_neuropathy'), tags: ['tensioner'], flag: 'DIABETES_NEUROPATHY' },
  { when: (f) => history(f, 'joint_replacement'), flag: 'THR_RESTRICTED' },
  { when: (f) => (f.intake.pain?.sitMinutes ?? 99) <= 10, flag: 'SIT_INTOL' },
  {
    when: (f) => drives(f.exam.movement?.repeatedFlexion),
    tags: ['end_flex', 'mid_flex', 'loaded_flex'],
    flag: 'FLEX_INTOL',
  },
  {
    when: (f) => drives(f.exam.movement?.repeatedExtension),
    tags: ['end_ext', 'mid_ext'],
    flag: 'EXT_INTOL',
  },
  { when: (_, { planClass }) => ['NC_LSS', 'FORAM', 'SPL'].includes(planClass), tags: ['end_ext'] },
  {
    when: (_, { planClass, phase }) => planClass === 'SPL' && (phase === 'P1' || phase === 'P2'),
    tags: ['axial_load', 'impact'],
  },
  {
    when: (_, { planClass, irritability }) => irritability === 'IRR_HIGH' && NERVE.includes(planClass),
    tags: ['tensioner', 'end_flex', 'loaded_flex', 'hip_stretch'],
    flag: 'IRR_HIGH',
  },
  {
    when: (f, { planClass }) =>
      ['RAD_HI', 'RAD_LO', 'RADIC'].includes(planClass) && (durationWeeks(f.intake, AS_OF) ?? 99) < 6,
    tags: ['end_flex', 'loaded_flex'],
    flag: 'DISC_ACUTE',
  },
  {
    when: (f) => belowFull(f) && !seenStable(f),
    tags: ['tensioner', 'loaded_flex', 'axial_load'],
    flag: 'DEFICIT_UNSTABLE',
  },
  {
    when: (f, { irritability, phase }) =>
      irritability !== 'IRR_LOW' || (phase !== 'P3' && phase !== 'P4') || !seenStable(f),
    tags: ['tensioner'],
  },
];
const CAP = { IRR_HIGH: 3, IRR_MOD: 4, IRR_LOW: 5 };

const isForcedHigh = ({ intake: { irritability } }: Facts) =>
  irritability?.settle === 'over_2_h' ||
  irritability?.worseNextDay === 'present' ||
  irritability?.easingPositionFound === 'absent';

/** Everything wrong with giving this plan to this patient, in words; nothing when it is safe. */
function wrongWith(content: PlanContent, facts: Facts, evaluation: Evaluation, allowed: readonly string[]) {
  const wrong: string[] = [];
  const say = (when: boolean, text: string) => when && wrong.push(text);
  const { urgency } = evaluation;
  say(urgency.tier === 'emergency' || urgency.tier === 'urgent', `a plan during ${urgency.tier}`);
  say(urgency.screenIncomplete, 'a plan with an open screen');
  say(facts.person.ageYears !== null && facts.person.ageYears < 18, 'a plan under 18');
  say((surgeryWeeks(facts) ?? 99) < 6, 'a plan in the first six weeks after surgery');
  say(isForcedHigh(facts) && content.irritability !== 'IRR_HIGH', 'high irritability not seen');
  say(content.items.length < 2 || content.items.length > CAP[content.irritability], 'too few or too many');
  say(content.extras.length > 3, 'too many through the day');
  const given = [...content.items, ...content.extras].map(({ exercise }) => exercise);
  say(given.filter((id) => EXERCISES[id].tags.includes('tensioner')).length > 1, 'two tensioners');
  for (const id of given) {
    const { classes, phases, tags, noIf, irritabilityMax } = EXERCISES[id];
    say(!phases.includes(content.phase), `${id} in ${content.phase}`);
    say(!classes.some((part) => allowed.includes(part)), `${id} for ${content.planClass}`);
    say(CAP[content.irritability] < CAP[irritabilityMax], `${id} at ${content.irritability}`);
    for (const [place, ban] of BANS.entries())
      if (ban.when(facts, content))
        say(
          tags.some((tag) => ban.tags?.includes(tag)) || (ban.flag !== undefined && noIf.includes(ban.flag)),
          `${id} against ban ${place} (${ban.flag ?? ban.tags?.join()})`,
        );
  }
  return wrong;
}

/** The classes a plan may draw on: its own, and every class where it is mixed or a class was chosen by hand. */
const drawnFrom = ({ planClass }: PlanContent): readonly string[] =>
  planClass === 'MIXED' ? PLAN_CLASSES : [planClass];

describe(`over ${RUNS} generated patients`, () => {
  it('no draft breaks an interlock, exclusion, phase, class or cap; none exists during an emergency; every interlock fires', () => {
    const fired = new Map<string, number>([...INTERLOCKS.map(({ id }) => id), 'IL24'].map((id) => [id, 0]));
    const kinds = new Map<string, number>();
    for (const { facts, evaluation, phase } of fc.sample(patients, { numRuns: RUNS, seed: 20261125 })) {
      const proposal = proposePlan({ facts, evaluation, asOf: AS_OF, ...(phase ? { phase } : {}) });
      kinds.set(proposal.kind, (kinds.get(proposal.kind) ?? 0) + 1);
      const interlocks =
        proposal.kind === 'draft'
          ? proposal.content.interlocks
          : 'interlocks' in proposal
            ? proposal.interlocks
            : [];
      for (const { id } of interlocks) fired.set(id, (fired.get(id) ?? 0) + 1);
      if (evaluation.urgency.tier === 'emergency')
        expect(proposal).toMatchObject({ kind: 'locked', interlock: 'IL01', holdingAdvice: [] });
      if (proposal.kind !== 'draft') {
        expect(proposal.reason.length).toBeGreaterThan(0);
        continue;
      }
      const { content } = proposal;
      const wrong = wrongWith(content, facts, evaluation, drawnFrom(content));
      const check = checkPlan({ content, facts, evaluation, asOf: AS_OF });
      const refused = planContentSchema.safeParse(content).error?.issues ?? [];
      if (wrong.length + check.blocked.length + check.problems.length + refused.length > 0)
        expect({ wrong, check, refused, content: content.items }).toEqual('safe and signable');
    }
    console.log(
      `${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}; ${[...fired].map(([id, count]) => `${id} ${count}`).join(', ')}`,
    );
    expect([...fired].filter(([, count]) => count === 0)).toEqual([]);
    expect(kinds.get('draft')).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  it('no edit makes an unsafe plan signable', () => {
    const edits = fc.record({
      patient: patients,
      added: fc.uniqueArray(fc.constantFrom(...EXERCISE_IDS), { minLength: 1, maxLength: 2 }),
      extra: fc.constantFrom<ExerciseId>('SLP1', 'B01', 'D07', 'N06', 'H07'),
      phase: fc.constantFrom(undefined, ...PHASES),
      planClass: fc.constantFrom(undefined, ...PLAN_CLASSES),
    });
    let edited = 0;
    let signed = 0;
    for (const { patient, added, extra, phase, planClass } of fc.sample(edits, {
      numRuns: EDITS,
      seed: 20261126,
    })) {
      const { facts, evaluation } = patient;
      const proposal = proposePlan({ facts, evaluation, asOf: AS_OF, ...(phase ? { phase } : {}) });
      if (proposal.kind !== 'draft') continue;
      edited += 1;
      const [pattern, ...kept] = proposal.content.items;
      if (!pattern) throw new Error('an empty draft');
      const content: PlanContent = {
        ...proposal.content,
        planClass: planClass ?? proposal.content.planClass,
        items: [...added.map((exercise) => ({ ...pattern, exercise })), ...kept],
        extras: [{ ...pattern, exercise: extra }],
      };
      const check = checkPlan({ content, facts, evaluation, asOf: AS_OF });
      if (check.blocked.length + check.problems.length > 0) continue;
      signed += 1;
      const wrong = wrongWith(content, facts, evaluation, PLAN_CLASSES);
      if (wrong.length > 0) expect({ wrong, added, extra, phase, planClass }).toEqual('refused');
    }
    expect(signed).toBeGreaterThan(EDITS / 100);
    expect(edited).toBeGreaterThan(EDITS / 10);
  }, 120_000);
});
