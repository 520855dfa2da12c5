import { lowestAnkleBrachialIndex, pulses } from '../exam/readings';
import { arterialPattern } from '../intake/readings';
import { SIDES, type Side } from '../vocabulary/side';
import { say } from './phrases';
import { PULSES, type SafetyReading } from './reading';
import { any, fact, given, type Truth } from './truth';

/** Ankle–brachial index at or below this is arterial disease; 0.91–0.99 is borderline, above 1.40 cannot be compressed (specification §1.7, found/recalled). */
export const LOW_ANKLE_BRACHIAL_INDEX = 0.9;

const INDEX = 'exam.vascular.ankleBrachialIndex';
const PATTERN = ['intake.pain.aggravating', 'intake.pain.easing'];

/** The lower ankle–brachial index is at or below a limit; unknown when not measured. */
export function indexAtMost(r: SafetyReading, limit: number, phrase: 'indexLow' | 'indexCritical'): Truth {
  const index = r.facts.exam.vascular?.ankleBrachialIndex;
  const isLow = (side: Side) => {
    const value = index?.[side];
    return value !== undefined && (limit === LOW_ANKLE_BRACHIAL_INDEX ? value <= limit : value < limit);
  };
  return given(
    lowestAnkleBrachialIndex(r.facts.exam) === null ? null : SIDES.some(isLow),
    INDEX,
    say(phrase),
    () => SIDES.filter(isLow).map((side) => `${INDEX}.${side}`),
  );
}

/** A foot pulse that is reduced or absent. */
export function weakPulse(r: SafetyReading): Truth {
  const state = pulses(r.facts.exam);
  return given(
    state === null ? null : state !== 'normal',
    PULSES,
    say(state === 'absent' ? 'pulseAbsent' : 'pulseReduced'),
    r.at([PULSES], state === 'absent' ? /absent/ : /reduced/),
  );
}

/** Measured or known arterial disease: a weak pulse, a low index, Doppler, or a known vascular disease. */
export const arterialDisease = (r: SafetyReading): Truth =>
  any(
    weakPulse(r),
    indexAtMost(r, LOW_ANKLE_BRACHIAL_INDEX, 'indexLow'),
    r.test('doppler_arterial_disease', 'doppler'),
    r.history('vascular_disease', 'vascularDisease'),
  );

/** Exertion brings it on and minutes of rest or standing still end it. */
export const arterialClaudication = (r: SafetyReading): Truth =>
  fact(arterialPattern(r.facts.intake), PATTERN, say('arterialPattern'), r.at(PATTERN));
