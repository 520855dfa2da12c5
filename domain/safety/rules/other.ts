import { bothAnkleJerksLost, reflexesExamined } from '../../exam/readings';
import { presentIn } from '../../vocabulary/finding';
import type { Muscle } from '../../vocabulary/muscles';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, atLeast, fact, given, not, possibly, type Truth, unless } from '../truth';

/** Weeks after a spinal operation or injection in which a new deficit or fever belongs to it. Expert default. */
const POST_OPERATIVE_WEEKS = 12;

/** A spinal operation or injection in the last twelve weeks. */
export function postOperative(r: SafetyReading): Truth {
  const weeks = r.facts.intake.generalHealth?.weeksSinceSpinalSurgery ?? null;
  const manner = r.facts.intake.episode?.manner ?? null;
  return any(
    given(
      weeks === null ? null : weeks <= POST_OPERATIVE_WEEKS,
      'intake.generalHealth.weeksSinceSpinalSurgery',
      say('postOperative'),
    ),
    r.history('recent_spinal_procedure', 'postOperative'),
    given(
      manner === null ? null : manner === 'after_procedure',
      'intake.episode.manner',
      say('postOperative'),
    ),
  );
}

/** Vesicles seen, or a rash told that nobody looked at. */
export function zosterRash(r: SafetyReading): Truth {
  const vesicles = fact(
    r.facts.exam.spine?.rashVesicles ?? 'not_tested',
    'exam.spine.rashVesicles',
    say('vesicles'),
  );
  return any(vesicles, all(r.health('rash', 'rash'), unless(not(vesicles))));
}

/** Symptom order of an acquired neuropathy: days to four weeks (Guillain-Barré reaches its worst within four weeks, recalled). */
const GUILLAIN_BARRE_DAYS = 28;

const cannotBearWeight = (r: SafetyReading): Truth =>
  fact(
    r.facts.exam.competing?.hip?.cannot_weight_bear ?? 'not_tested',
    'exam.competing.hip.cannot_weight_bear',
    say('cannotBearWeight'),
  );

function movementBetter(r: SafetyReading): Truth {
  const easing = r.facts.intake.pain?.easing;
  const eased = presentIn(easing);
  const better = eased.includes('movement') || eased.includes('walking');
  const value = better ? !eased.includes('rest') : easing?.movement === 'absent' ? false : null;
  return given(value, 'intake.pain.easing', say('movementBetter'), r.at(['intake.pain.easing']));
}

/** Age when the episode began, as far as age and date allow. */
function onsetBefore45(r: SafetyReading): Truth {
  const age = r.facts.person.ageYears;
  const years = age === null ? null : age - (r.weeks ?? 0) / 52;
  return given(
    years === null ? null : years < 45,
    ['person.ageYears', 'intake.episode.onsetDate'],
    say('youngOnset'),
  );
}

function thighWeakness(r: SafetyReading): Truth {
  const wasting = fact(
    r.facts.exam.neurology?.wasting?.thigh ?? 'not_tested',
    'exam.neurology.wasting.thigh',
    say('thighWeak'),
  );
  const ofThigh = (muscle: Muscle) => muscle === 'knee_extension' || muscle === 'hip_flexion';
  const found = r.weak.filter(({ muscle }) => ofThigh(muscle));
  const weak = found.length > 0 || r.reported.muscles.some(ofThigh);
  return any(
    wasting,
    given(
      weak ? true : r.limbWeak.value === null ? null : false,
      ['exam.neurology.strength', 'intake.symptoms.weakness'],
      say('thighWeak'),
      () => [...found.flatMap(({ fields }) => fields), ...r.at(['intake.symptoms.weakness.what'])()],
    ),
  );
}

/** A deficit that can be placed after the operation: weakness younger than it, or worsening. */
function newSince(r: SafetyReading): Truth {
  const weeks = r.facts.intake.generalHealth?.weeksSinceSpinalSurgery ?? POST_OPERATIVE_WEEKS;
  return all(r.deficit, any(r.weaknessWorsening, r.weaknessWithinDays(weeks * 7, 'deficitAfter')));
}

export const OTHER_RULES: readonly RedFlag[] = [
  {
    id: 'RF-GBS-1',
    title: { en: 'Possible Guillain-Barré syndrome' },
    action: { en: 'Emergency department now: breathing and swallowing can fail within hours.' },
    actionWhenLower: { en: 'Consider a neurology opinion within two days; test the reflexes of both legs.' },
    concern: 'other',
    firm: true,
    source: 'Classification specification §1.8 (ascending symmetric weakness and lost reflexes over days)',
    grade: 'recalled',
    steps: (r) => {
      const ascending = r.health('ascendingWeakness', 'ascending');
      const lost = fact(
        bothAnkleJerksLost(r.facts.exam),
        'exam.neurology.reflexes',
        say('areflexia'),
        r.at(['exam.neurology.reflexes.achilles']),
      );
      const kept = given(reflexesExamined(r.facts.exam) && lost.value !== true, 'exam.neurology.reflexes');
      const old = not(r.weaknessWithinDays(GUILLAIN_BARRE_DAYS, 'acute'));
      return [
        { when: all(ascending, lost, unless(old)), tier: 'emergency', withinDays: 0 },
        { when: all(ascending, unless(kept), unless(old)), tier: 'emergency', withinDays: 0 },
        { when: ascending, tier: 'urgent', withinDays: 2 },
      ];
    },
  },
  {
    id: 'RF-ZOS-1',
    title: { en: 'Possible herpes zoster' },
    action: {
      en: 'Consider antiviral treatment through the family doctor by the next day: it works within 72 hours of the rash.',
    },
    concern: 'zoster',
    firm: true,
    source: 'Classification specification §1.8 (antiviral window 72 hours)',
    grade: 'recalled',
    steps: (r) => [{ when: zosterRash(r), tier: 'urgent', withinDays: 1 }],
  },
  {
    id: 'RF-HIP-1',
    title: { en: 'Unable to take weight: hip fracture or septic hip' },
    action: { en: 'Emergency department now for X-ray of hip and pelvis, with bloods if there is fever.' },
    actionWhenLower: { en: 'Consider hip imaging by the next day; no weight-bearing until then.' },
    concern: 'hip_emergency',
    firm: true,
    source: 'Classification specification §1.8',
    grade: 'recalled',
    steps: (r) => {
      const cannot = cannotBearWeight(r);
      const manner = r.facts.intake.episode?.manner ?? null;
      const injured = given(
        manner === null ? null : manner === 'after_minor_trauma' || manner === 'after_major_trauma',
        'intake.episode.manner',
        say('hipRisk'),
      );
      const risk = any(
        injured,
        r.ageAtLeast(65, 'hipRisk'),
        r.history('osteoporosis', 'hipRisk'),
        r.history('steroid_long_term', 'hipRisk'),
      );
      return [
        { when: all(cannot, any(r.fever, risk)), tier: 'emergency', withinDays: 0 },
        { when: cannot, tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-SPA-1',
    title: { en: 'Possible inflammatory back pain' },
    action: { en: 'Consider referral to rheumatology.' },
    concern: 'inflammatory',
    firm: false,
    source: 'NICE NG65 criteria; classification specification §1.8',
    grade: 'recalled',
    steps: (r) => {
      const health = r.facts.intake;
      const manner = health.episode?.manner ?? null;
      return [
        {
          when: all(
            possibly(r.backPain, say('backUnknown')),
            onsetBefore45(r),
            not(r.episodeWithinDays(91, 'within12Weeks')),
            atLeast(
              3,
              fact(
                health.symptoms?.morningStiffness ?? 'not_tested',
                'intake.symptoms.morningStiffness',
                say('morningStiffness'),
              ),
              given(manner === null ? null : manner === 'gradual', 'intake.episode.manner', say('gradual')),
              movementBetter(r),
              r.night,
              r.history('inflammatory_arthritis', 'inflammatoryKnown'),
            ),
          ),
          tier: 'soon',
          withinDays: 42,
        },
      ];
    },
  },
  {
    id: 'RF-PLEX-1',
    title: { en: 'Possible diabetic lumbosacral radiculoplexus neuropathy' },
    action: {
      en: 'Consider a neurology opinion within two weeks: front-of-thigh pain with weakness and weight loss.',
    },
    actionWhenLower: { en: 'Consider a neurology opinion.' },
    concern: 'plexopathy',
    firm: true,
    source: 'Classification specification §1.8',
    grade: 'recalled',
    steps: (r) => {
      const pattern = all(
        r.history('diabetes', 'diabetes'),
        r.painIn(['thigh_ant_upper', 'thigh_ant_lower', 'thigh_med', 'thigh_unspecified'], 'thighPain'),
        thighWeakness(r),
      );
      return [
        {
          when: all(pattern, any(r.health('weightLoss', 'weightLoss'), r.worsening)),
          tier: 'urgent',
          withinDays: 14,
        },
        { when: pattern, tier: 'soon', withinDays: 14 },
      ];
    },
  },
  {
    id: 'RF-POST-1',
    title: { en: 'Deficit or fever after a spinal operation or injection' },
    action: {
      en: 'Same-day emergency discussion with the operating team or spinal on-call: haematoma or infection.',
    },
    actionWhenLower: {
      en: 'Consider a same- or next-day opinion from the operating team; ask when the deficit began.',
    },
    concern: 'other',
    firm: true,
    source: 'Classification specification §1.8; twelve weeks is an expert default',
    grade: 'expert',
    steps: (r) => {
      const recent = postOperative(r);
      return [
        { when: all(recent, any(r.fever, newSince(r))), tier: 'emergency', withinDays: 0 },
        { when: all(recent, r.deficit), tier: 'urgent', withinDays: 1 },
      ];
    },
  },
];
