import type { Facts } from '../../facts';
import { bilateralLegs, durationWeeks } from '../../intake/readings';
import { NEURAL_CLASSES } from '../plan-class';
import type { Interlock } from './interlock';

/** Leg pain at rest up to which a nerve may be put under tension (IL04, expert default). */
const MOST_PAIN_FOR_TENSION = 3;

/** Bending may be loaded by a clinician's reason after this many weeks (IL06, expert default). */
const ACUTE_WEEKS = 3;
/** Unknown duration counts as recent. */
const weeksOf = (facts: Facts, asOf: string) => durationWeeks(facts.intake, asOf);

/** Interlocks of the irritable or damaged nerve. */
export const NERVE_INTERLOCKS: readonly Interlock[] = [
  {
    id: 'IL03',
    reason: {
      en: 'High irritability with a nerve involved: no loading of the nerve, at most three exercises, no thrust techniques.',
    },
    override: { en: 'Nobody for tensioners.' },
    applies: ({ flags, components }) =>
      flags.has('IRR_HIGH') && components.some((part) => NEURAL_CLASSES.has(part))
        ? {
            blocks: ['tensioner', 'end_flex', 'loaded_flex', 'hip_stretch'],
            precaution: { en: 'No thrust techniques. Nothing that pushes through leg pain.' },
          }
        : null,
  },
  {
    id: 'IL04',
    reason: {
      en: 'Nerve tensioners need low irritability, phase 3, leg pain at rest of 3 or less, two weeks of sliders without a setback and stable neurology.',
    },
    override: { en: 'Clinician with a reason; never at high irritability.' },
    setAside: ({ flags }) => (flags.has('IRR_HIGH') ? null : 'reason'),
    // Whatever the class: a plan that a therapist widens by hand may hold a tensioner as well.
    applies: ({ flags, phase, facts }) => {
      const compared = facts.exam.neurology?.strengthComparedWithLast;
      const { nprsLegNow, nprsLegAverage, nprsLegWorst } = facts.intake.pain ?? {};
      const atRest = nprsLegNow ?? nprsLegAverage ?? nprsLegWorst;
      const ready =
        flags.has('IRR_LOW') &&
        (phase === 'P3' || phase === 'P4') &&
        atRest != null &&
        atRest <= MOST_PAIN_FOR_TENSION &&
        (compared === 'same' || compared === 'improved') &&
        !flags.has('DEFICIT_UNSTABLE') &&
        !flags.has('DIABETES_NEUROPATHY');
      return ready ? null : { blocks: ['tensioner'] };
    },
  },
  {
    id: 'IL06',
    reason: {
      en: 'Recent radicular onset, or flexion that drives pain down the leg: no end-range or loaded bending.',
    },
    override: { en: 'Clinician with a reason after week 3.' },
    setAside: ({ facts, asOf }) => ((weeksOf(facts, asOf) ?? 0) > ACUTE_WEEKS ? 'reason' : null),
    applies: ({ flags }) =>
      flags.has('DISC_ACUTE')
        ? {
            blocks: ['loaded_flex', 'end_flex'],
            precaution: { en: 'Avoid deep bending in the first hour of the morning. No sit-ups.' },
          }
        : null,
  },
  {
    id: 'IL14',
    reason: { en: 'Reduced feeling in the skin.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) =>
      flags.has('NUMB_SKIN')
        ? { precaution: { en: 'No heat or cold on numb skin. Look at the skin of the foot every day.' } }
        : null,
  },
  {
    id: 'IL20',
    reason: { en: 'Symptoms in both legs: the cauda equina screen must be complete at every visit.' },
    override: { en: 'Nobody.' },
    applies: ({ facts }) =>
      bilateralLegs(facts.intake) === 'present'
        ? { precaution: { en: 'Both legs: ask the cauda equina questions at every visit.' } }
        : null,
  },
  {
    id: 'IL25',
    reason: { en: 'Foot drop without a brace: no outdoor or uneven walking, no driving advice.' },
    override: { en: 'Ankle-foot orthosis fitted.' },
    applies: ({ flags }) =>
      flags.has('FOOT_DROP_NO_BRACE')
        ? { precaution: { en: 'Consider an orthotist within a week. Watch for trips; no uneven ground.' } }
        : null,
  },
  {
    id: 'IL28',
    reason: { en: 'A direction of bending drives pain down the leg.' },
    override: { en: 'Re-test in the clinic.' },
    setAside: () => 'retest',
    applies: ({ flags }) => {
      const flexion = flags.has('FLEX_INTOL') ? (['end_flex', 'mid_flex', 'loaded_flex'] as const) : [];
      const extension = flags.has('EXT_INTOL') ? (['end_ext', 'mid_ext'] as const) : [];
      return flexion.length + extension.length > 0 ? { blocks: [...flexion, ...extension] } : null;
    },
  },
  {
    id: 'IL29',
    reason: { en: 'The deficit has not been seen stable on two examinations at least 48 hours apart.' },
    override: { en: 'Two stable examinations.' },
    applies: ({ flags }) =>
      flags.has('DEFICIT_UNSTABLE')
        ? {
            blocks: ['tensioner', 'loaded_flex', 'axial_load'],
            precaution: { en: 'Re-examine strength, sensation and reflexes every week.' },
          }
        : null,
  },
];
