import type { Gate } from '../evaluation';
import { bothAnkleJerksLost } from '../exam/readings';
import { isLegRegion } from '../intake/readings';
import { otherSide, SIDES } from '../vocabulary/side';
import type { Language } from '../words/language';
import { say } from './phrases';
import type { SafetyReading } from './reading';
import type { Text } from './red-flag';
import { postOperative, zosterRash } from './rules/other';
import { upperMotorNeurone } from './rules/upper-motor-neurone';
import { all, any, fact, given, type Truth } from './truth';

export type GateRule = {
  id: Gate['id'];
  suppresses: Gate['suppresses'];
  text: Text;
  source: string;
  when: (reading: SafetyReading) => Truth;
};

const SOURCE = 'Classification specification §9.2 stage 3';

/** Numbness or tingling of both feet like stockings, or a known diabetic neuropathy with both ankle jerks lost. */
function polyneuropathy(r: SafetyReading): Truth {
  const { numbness = [], tingling = [] } = r.facts.intake.symptoms ?? {};
  const drawn = [...numbness, ...tingling, ...(r.facts.exam.neurology?.sensationAreas ?? [])].some(
    (area) => area.region === 'both_feet_stocking' && !('state' in area && area.state === 'normal'),
  );
  return any(
    given(drawn, ['intake.symptoms.numbness', 'intake.symptoms.tingling'], say('numb')),
    all(
      r.history('diabetic_neuropathy', 'diabetes'),
      fact(bothAnkleJerksLost(r.facts.exam), 'exam.neurology.reflexes', say('areflexia')),
    ),
  );
}

/** A leg at risk: acute ischaemia of a pulseless leg, or a thrombosis proven by Doppler. */
const legAtRisk = (r: SafetyReading): Truth =>
  any(all(r.pulseAbsent, r.health('coldFoot', 'coldFoot')), r.test('doppler_dvt', 'dvtSeen'));

const CONTRADICTED_BY = [
  'intake.pain.legSide',
  'intake.pain.legPain',
  'intake.pain.areas',
  'exam.mechanosensitivity.slr',
  'exam.neurology.strength',
  'exam.neurology.heelRaises',
  'exam.neurology.gait',
];

/**
 * The patient names one leg and every objective sign lies in the other, or leg symptoms are denied and yet drawn
 * (specification §9.2 stage 1).
 */
function contradictorySide(r: SafetyReading): Truth {
  const pain = r.facts.intake.pain;
  const stated = pain?.legSide;
  const drawn = (pain?.areas ?? []).some((area) => isLegRegion(area.region));
  if (drawn && (stated === 'none' || pain?.legPain === 'absent'))
    return given(true, CONTRADICTED_BY, say('legPain'));
  if (stated !== 'left' && stated !== 'right') return given(false, CONTRADICTED_BY);
  const other = otherSide(stated);
  const legs = (r.facts.intake.pain?.areas ?? []).filter((area) => isLegRegion(area.region));
  const drawnHere = legs.some((area) => area.side !== other && area.side !== 'midline');
  const drawnThere = legs.some((area) => area.side === other);
  const signs = SIDES.filter((side) => {
    const slr = r.facts.exam.mechanosensitivity?.slr?.[side]?.result === 'positive';
    const graded = r.weak.some((entry) => entry.side === side && entry.graded);
    return slr || graded;
  });
  const onlyOther = signs.length === 1 && signs[0] === other;
  return given((drawnThere && !drawnHere) || onlyOther, CONTRADICTED_BY, say('legPain'));
}

/** Findings outside the lumbar root model. */
export const GATE_RULES: readonly GateRule[] = [
  {
    id: 'upper_motor_neurone',
    suppresses: ['root'],
    text: {
      en: 'Upper motor neurone signs: the lesion lies above the lumbar roots, so the lumbar root model is not valid.',
    },
    source: 'Classification specification RF-UMN-1',
    when: upperMotorNeurone,
  },
  {
    id: 'polyneuropathy',
    suppresses: ['root'],
    text: {
      en: 'A stocking pattern or lost ankle jerks with neuropathy: sensation and reflexes of the feet do not point to a root.',
    },
    source: SOURCE,
    when: polyneuropathy,
  },
  {
    id: 'zoster',
    suppresses: ['structure'],
    text: { en: 'A rash in the painful area: consider zoster before any mechanical explanation.' },
    source: 'Classification specification §1.8',
    when: zosterRash,
  },
  {
    id: 'vascular',
    suppresses: ['root', 'structure'],
    text: {
      en: 'The leg may be at risk from its vessels: a root or spinal structure is not named until that is settled.',
    },
    source: SOURCE,
    when: legAtRisk,
  },
  {
    id: 'post_operative',
    suppresses: [],
    text: {
      en: 'Recent spinal operation or injection: earlier signs and images may not describe the present state.',
    },
    source: SOURCE,
    when: postOperative,
  },
  {
    id: 'contradictory_side',
    suppresses: ['root', 'structure'],
    text: {
      en: 'The record contradicts itself about which leg hurts: please check before a root or structure is named.',
    },
    source: 'Classification specification §9.2 stage 1',
    when: contradictorySide,
  },
];

export type JudgedGate = { gate: Gate; truth: Truth };

/** One gate's verdict, with the finding it would name and the outputs that suppresses. */
export const judgeGate = (rule: GateRule, reading: SafetyReading, language: Language): JudgedGate => ({
  gate: {
    id: rule.id,
    reason: rule.text[language],
    suppresses: rule.suppresses,
    source: rule.source,
  },
  truth: rule.when(reading),
});
