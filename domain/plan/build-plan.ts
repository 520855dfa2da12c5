import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import type { Language } from '../words/language';
import { EXERCISES } from './exercises';
import type { ExerciseId } from './exercises/ids';
import { type GivingContext, reasonsAgainst } from './may-give';
import type { BlockedExercise, Irritability, Phase, PlanClass, PlanProposal } from './plan';
import { planContentOf } from './plan-content';
import {
  DAILY_EXTRAS,
  EXERCISE_CAP,
  FEWEST_EXERCISES,
  MAX_DAILY_EXTRAS,
  templateFor,
} from './protocols/templates';
import { type PatientReading, readPatient } from './read-patient';
import { substitute } from './substitutions';

/** Stamped on every draft, so that a plan made by an older library can be told (IL27). */
export const PLAN_TEMPLATE = 'plan-1.1.0';

const CONFIDENT = 7;

/** What may be told to a patient whose weakness waits for the spinal service (IL02), as far as their flags allow it. */
const HOLDING_ADVICE: readonly { like: ExerciseId; text: Record<Language, string> }[] = [
  { like: 'R01', text: { en: 'Legs up on a chair, 5 to 10 minutes, a few times a day.' } },
  { like: 'SLP1', text: { en: 'Sleep on the side with a pillow between the knees.' } },
  { like: 'W01', text: { en: 'Short walks on even ground.' } },
];
const READ_THE_CARD: Record<Language, string> = { en: 'The warning card, read together.' };

function holdingAdvice({ flags, interlocks }: PatientReading, language: Language): string[] {
  const allowed = HOLDING_ADVICE.filter(({ like }) => {
    const { noIf, tags } = EXERCISES[like];
    return !noIf.some((flag) => flags.flags.has(flag)) && !tags.some((tag) => interlocks.blockedBy.has(tag));
  });
  return [...allowed.map(({ text }) => text[language]), READ_THE_CARD[language]];
}

type Request = { facts: Facts; evaluation: Evaluation; asOf: string; phase?: Phase; language?: Language };

/** How many exercises: by irritability, one fewer when the patient is not confident (treatment specification §9.5 step 6). */
export function exerciseCap(irritability: Irritability, confidence: number | null | undefined): number {
  const cap = EXERCISE_CAP[irritability];
  return confidence != null && confidence < CONFIDENT ? Math.max(FEWEST_EXERCISES, cap - 1) : cap;
}

function lockedBy(reading: PatientReading, language: Language): PlanProposal | null {
  const { fired, locks } = reading.interlocks;
  const has = (wanted: string) => locks.find(({ lock }) => lock === wanted);
  const lock = has('emergency') ?? has('under_age') ?? has('recent_surgery') ?? has('progressive_deficit');
  if (lock?.lock === 'emergency')
    return { kind: 'locked', interlock: 'IL01', reason: lock.reason, holdingAdvice: [], interlocks: fired };
  if (lock?.lock === 'under_age')
    return { kind: 'locked', interlock: 'IL19', reason: lock.reason, holdingAdvice: [], interlocks: fired };
  if (lock?.lock === 'recent_surgery')
    return { kind: 'locked', interlock: 'IL10', reason: lock.reason, holdingAdvice: [], interlocks: fired };
  if (lock)
    return {
      kind: 'locked',
      interlock: 'IL02',
      reason: lock.reason,
      holdingAdvice: holdingAdvice(reading, language),
      interlocks: fired,
    };
  const refer = has('refer_first');
  return refer
    ? {
        kind: 'needs_clinician',
        reason: `${refer.reason} Refer first; no generated exercises.`,
        interlocks: fired,
        blocked: [],
      }
    : null;
}

/** Interleaves the components' templates, the neural one first. */
function picksOf(components: readonly PlanClass[], phase: Phase): ExerciseId[] {
  const lists = components.map((part) => templateFor(part, phase));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const mixed = Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();
  return [...new Set(mixed)];
}

function sortOut(
  candidates: readonly ExerciseId[],
  context: GivingContext,
): { given: ExerciseId[]; blocked: BlockedExercise[] } {
  const given: ExerciseId[] = [];
  const blocked: BlockedExercise[] = [];
  for (const exercise of candidates) {
    const reasons = reasonsAgainst(exercise, context);
    if (reasons.length === 0) given.push(exercise);
    else blocked.push({ exercise, reasons });
  }
  return { given, blocked };
}

/**
 * At low confidence the exercises that would also suit the runner-up (IL16: the intersection), where enough of them are
 * left; the blocks of the runner-up hold either way.
 */
function sharedWith(runnerUp: PlanClass | null, picks: readonly ExerciseId[]): readonly ExerciseId[] {
  if (!runnerUp) return picks;
  const shared = picks.filter((id) => EXERCISES[id].classes.includes(runnerUp));
  return shared.length >= FEWEST_EXERCISES ? shared : picks;
}

/** One variable at a time: of several tensioners only the first (treatment specification §3.3, IL04). */
function withOneTensioner(picks: readonly ExerciseId[]): readonly ExerciseId[] {
  const isTensioner = (id: ExerciseId) => EXERCISES[id].tags.includes('tensioner');
  const [first] = picks.filter(isTensioner);
  return picks.filter((id) => !isTensioner(id) || id === first);
}

/**
 * A plan to edit and sign, or the named reason why there is none (treatment specification §9.5). Nothing is filled in from
 * blocked exercises; with fewer than two left a clinician writes the plan. What was not recorded is never taken as safe: it
 * stands on the plan as a question before signing.
 */
export function proposePlan(request: Request): PlanProposal {
  const { facts, evaluation, asOf, language = 'en' } = request;
  const reading = readPatient(facts, evaluation, asOf, { phase: request.phase }, language);
  const locked = lockedBy(reading, language);
  if (locked) return locked;
  if (evaluation.urgency.screenIncomplete)
    return {
      kind: 'screen_incomplete',
      reason: 'Some cauda equina questions have no answer. Ask them before a plan goes on.',
    };
  const { fired } = reading.interlocks;
  if (!reading.classes) {
    const leading = evaluation.mechanisms[0]?.label ?? 'Nothing';
    return {
      kind: 'needs_clinician',
      reason: `${leading} has no generated plan. Consider referring, or write the plan yourself.`,
      interlocks: fired,
      blocked: [],
    };
  }
  const { planClass, components } = reading.classes;
  const irritability = reading.irritability.level;
  const context: GivingContext = {
    planClass,
    components,
    phase: reading.phase,
    irritability,
    flags: reading.flags.flags,
    interlocks: reading.interlocks,
  };
  const candidates = substitute(picksOf(components, reading.phase), {
    facts,
    evaluation,
    components,
    irritability,
  });
  const sorted = sortOut(candidates, context);
  const blocked = sorted.blocked;
  const given = withOneTensioner(sharedWith(reading.classes.runnerUp, sorted.given));
  if (given.length < FEWEST_EXERCISES)
    return {
      kind: 'needs_clinician',
      reason: 'Fewer than two exercises of the library are safe here. A clinician needs to write the plan.',
      interlocks: fired,
      blocked,
    };
  const first = given.slice(0, exerciseCap(irritability, facts.intake.goals?.confidence));
  const daily = [planClass, ...components]
    .flatMap((part) => DAILY_EXTRAS[part] ?? [])
    .filter((id, place, all) => all.indexOf(id) === place && !first.includes(id));
  const extras = sortOut(daily, context).given.slice(0, MAX_DAILY_EXTRAS);
  return {
    kind: 'draft',
    template: PLAN_TEMPLATE,
    content: planContentOf(
      { facts, evaluation, asOf, language, reading },
      { given: first, extras, planClass, components },
    ),
    blocked,
    rationale: [
      { rule: 'class', text: `${reading.classes.mechanism.label}: plan class ${components.join(' + ')}.` },
      { rule: 'irritability', text: `Irritability: ${reading.irritability.reasons.join(', ')}.` },
      { rule: 'phase', text: `Phase ${reading.phase}.` },
      ...fired.map(({ id, reason }) => ({ rule: id, text: reason })),
    ],
  };
}
