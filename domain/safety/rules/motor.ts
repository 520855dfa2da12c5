import { fewestRoots, footDropGait, strengthValue, type WeakMuscle } from '../../exam/readings';
import type { Muscle } from '../../vocabulary/muscles';
import { SIDES } from '../../vocabulary/side';
import { claudicationOnly, olderThan12Weeks } from '../duration-reading';
import { type Phrase, say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, given, not, type Truth, unless } from '../truth';

const STRENGTH = 'exam.neurology.strength';
const GAIT = 'exam.neurology.gait';
const WHAT = 'intake.symptoms.weakness';

/** Muscles the common peroneal nerve supplies; weak inversion lies outside it (Heffernan 1979, found in corrections 3). */
const PERONEAL: ReadonlySet<Muscle> = new Set<Muscle>([
  'ankle_dorsiflexion',
  'ankle_eversion',
  'great_toe_extension',
  'toe_extension',
]);

/** Weak muscles of a kind, each where it was graded; unknown when strength was not examined. */
const found = (r: SafetyReading, weak: readonly WeakMuscle[], phrase: Phrase): Truth =>
  given(weak.length > 0 ? true : r.strengthExamined ? false : null, STRENGTH, say(phrase), () =>
    weak.flatMap(({ fields }) => fields),
  );

/** A muscle at or below an MRC grade; unknown when strength was not examined. */
function mrcAtMost(
  r: SafetyReading,
  grade: number,
  phrase: 'mrcOne' | 'mrcTwo' | 'mrcThree',
  muscle?: Muscle,
): Truth {
  const low = r.weak.filter(
    (entry) => entry.mrc <= grade && (muscle === undefined || entry.muscle === muscle),
  );
  return found(r, low, phrase);
}

/** Foot drop: reported, or a steppage gait. A failed heel walk is weakness, not yet foot drop (importer rule 8). */
function footDrop(r: SafetyReading): Truth {
  const seen = r.reported.footDrop || footDropGait(r.facts.exam);
  const asked = r.reported.finding !== 'not_tested' || r.facts.exam.neurology?.gait !== undefined;
  return given(
    seen ? true : asked ? false : null,
    [WHAT, GAIT],
    say('footDrop'),
    r.at([`${WHAT}.what`, `${GAIT}.steppage_or_foot_slap`]),
  );
}

/**
 * The peroneal pattern that lowers a foot drop (corrections 24): only peroneal muscles weak, inversion and hip abduction
 * or plantarflexion graded full on that side, back pain denied, known for more than 14 days, not worsening.
 */
function peripheral(r: SafetyReading): Truth {
  const full = (muscle: Muscle, side: 'left' | 'right') =>
    strengthValue(r.facts.exam, muscle, side, r.sides) === 5;
  const muscles = [...r.weak.map((entry) => entry.muscle), ...r.reported.muscles];
  const only = muscles.length > 0 && muscles.every((muscle) => PERONEAL.has(muscle));
  const named = SIDES.filter(
    (side) =>
      r.weak.some((entry) => entry.side === side) || r.reported.side === side || r.reported.side === 'both',
  );
  const legs = named.length > 0 ? named : r.sides;
  const leg = legs.length === 1 ? legs[0] : undefined;
  const spared =
    leg !== undefined &&
    full('ankle_inversion', leg) &&
    (full('hip_abduction', leg) || full('plantarflexion', leg));
  return all(
    given(only && spared, STRENGTH, say('peroneal')),
    not(r.backPain),
    not(r.weaknessWithinDays(14, 'acute')),
    unless(r.weaknessWorsening),
    unless(r.rapid),
  );
}

/** More than one root is needed to explain the weak muscles of one leg (corrections 15: minimal cover, not a count of muscles). */
function twoRoots(r: SafetyReading): Truth {
  const legs = SIDES.map((side) => r.weak.filter((entry) => entry.side === side || entry.side === null));
  const many = legs.filter((weak) => fewestRoots(weak.map(({ muscle }) => muscle)) >= 2);
  return found(r, many.flat(), 'twoRoots');
}

const cannotWalk = (r: SafetyReading): Truth => {
  const gait = r.facts.exam.neurology?.gait?.wheelchair_or_unable;
  const lost = r.reported.walkingLost || (gait === 'present' && r.limbWeak.value === true);
  const asked = r.reported.finding !== 'not_tested' || gait === 'absent';
  return given(
    lost ? true : asked ? false : null,
    [WHAT, GAIT],
    say('walkingLost'),
    r.at([`${WHAT}.what`, `${GAIT}.wheelchair_or_unable`]),
  );
};

/** Pain inhibition lowers only a one-sided weakness above MRC 2 that does not worsen. */
const fromPain = (r: SafetyReading): Truth =>
  all(r.weakFromPain, unless(r.weakBoth), unless(mrcAtMost(r, 2, 'mrcTwo')), unless(r.weaknessWorsening));

const REVIEW = {
  en: 'Consider testing strength again within two weeks and a nerve conduction study or imaging by the pattern; any worsening needs an opinion the same day.',
};

const SPINAL_PHONE = {
  en: 'Consider a same-day telephone opinion from the spinal on-call team; there is no agreed definition of "acute", so an early opinion is essential.',
};

export const MOTOR_RULES: readonly RedFlag[] = [
  {
    id: 'RF-MOT-1',
    title: { en: 'Severe, spreading or two-sided weakness' },
    action: { en: 'Same-day emergency discussion with the spinal on-call team and emergency MRI.' },
    actionWhenLower: {
      en: 'Consider a spinal opinion within two days; ask the date of onset and examine strength again; escalate at once if it worsens.',
    },
    concern: 'motor_deficit',
    firm: true,
    source: 'Classification specification RF-MOT-1; corrections 14 and 15; treatment specification §4.1 E2',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const old = olderThan12Weeks(r);
      const both = all(r.weakBoth, unless(claudicationOnly(r)));
      const worse = any(r.weaknessWorsening, all(r.weakBoth, ownTrendUnknown(r), r.worsening));
      const hasStableTrend = stable(r);
      const low = mrcAtMost(r, 2, 'mrcTwo');
      const paralysed = mrcAtMost(r, 1, 'mrcOne');
      const within3 = r.weaknessWithinDays(3, 'threeDays');
      const spread = all(twoRoots(r), unless(fromPain(r)));
      const walking = cannotWalk(r);
      const droppedGrade = given(
        comparison(r.facts.exam.neurology?.strengthComparedWithLast),
        'exam.neurology.strengthComparedWithLast',
        say('dropped'),
      );
      return [
        { when: all(walking, unless(all(old, unless(worse)))), tier: 'emergency', withinDays: 0 },
        { when: all(both, worse, unless(old)), tier: 'emergency', withinDays: 0 },
        { when: all(both, r.rapid), tier: 'emergency', withinDays: 0 },
        {
          when: all(both, r.weaknessWithinDays(84, 'within12Weeks')),
          tier: 'emergency',
          withinDays: 0,
        },
        { when: all(low, any(within3, worse)), tier: 'emergency', withinDays: 0 },
        // Treatment specification §4.1 E2 has paralysis as an emergency whatever its date, this one asks for the date: the safer one.
        { when: all(paralysed, unless(old), unless(peripheral(r))), tier: 'emergency', withinDays: 0 },
        { when: droppedGrade, tier: 'emergency', withinDays: 0 },
        { when: all(spread, any(within3, worse)), tier: 'emergency', withinDays: 0 },
        { when: walking, tier: 'urgent', withinDays: 2 },
        { when: all(r.weakBoth, worse), tier: 'urgent', withinDays: 2 },
        { when: all(both, unless(all(old, any(hasStableTrend, worse)))), tier: 'urgent', withinDays: 1 },
        { when: all(low, unless(peripheral(r))), tier: 'urgent', withinDays: 1 },
        { when: all(spread, unless(all(old, hasStableTrend))), tier: 'urgent', withinDays: 2 },
        { when: any(r.weakBoth, low, spread), tier: 'soon', withinDays: 14, action: REVIEW },
      ];
    },
  },
  {
    id: 'RF-MOT-2',
    title: { en: 'Foot drop, or a muscle at MRC 3' },
    action: { en: 'Same-day emergency discussion with the spinal on-call team: the weakness is worsening.' },
    actionWhenLower: SPINAL_PHONE,
    concern: 'motor_deficit',
    firm: true,
    source: 'NHS Lothian lumbar red flags (foot drop: dorsiflexion ≤3); corrections 15 and 24',
    grade: 'found',
    lowersDefault: true,
    steps: (r) => {
      const dorsiflexion = any(mrcAtMost(r, 3, 'mrcThree', 'ankle_dorsiflexion'), footDrop(r));
      const three = mrcAtMost(r, 3, 'mrcThree');
      const pain = fromPain(r);
      return [
        { when: all(any(dorsiflexion, three), r.weaknessWorsening), tier: 'emergency', withinDays: 0 },
        { when: all(dorsiflexion, unless(peripheral(r)), unless(pain)), tier: 'urgent', withinDays: 2 },
        { when: all(three, unless(peripheral(r)), unless(pain)), tier: 'urgent', withinDays: 5 },
        {
          when: all(any(dorsiflexion, three), unless(pain)),
          tier: 'soon',
          withinDays: 14,
          firm: false,
          action: REVIEW,
        },
      ];
    },
  },
  {
    id: 'RF-MOT-3',
    title: { en: 'Weakness of one leg' },
    action: { en: 'Consider a spinal opinion within two days: the weakness is worsening.' },
    actionWhenLower: {
      en: 'Consider testing strength again within 7–10 days, and MRI if it persists or worsens.',
    },
    concern: 'motor_deficit',
    firm: true,
    source: 'Classification specification RF-MOT-3; corrections 14 and 15 (reported and worsening weakness)',
    grade: 'expert',
    steps: (r) => {
      const unconfirmed = all(r.weakReported, given(!r.strengthExamined, STRENGTH));
      const weak = any(r.weakFound, unconfirmed);
      return [
        { when: all(any(r.weakFound, r.weakReported), r.weaknessWorsening), tier: 'urgent', withinDays: 2 },
        { when: all(weak, unless(fromPain(r))), tier: 'soon', withinDays: 10 },
      ];
    },
  },
  {
    id: 'RF-MOT-4',
    title: { en: 'Weakness judged to come from pain' },
    action: { en: 'Consider testing strength again after pain relief, within two weeks.' },
    concern: 'motor_deficit',
    firm: false,
    source: 'Classification specification RF-MOT-4',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => [{ when: fromPain(r), tier: 'routine', withinDays: 14 }],
  },
];

/** The patient gave no trend for the weakness itself, so the trend of the episode speaks. */
const ownTrendUnknown = (r: SafetyReading): Truth => given(r.reported.trend === null, `${WHAT}.trend`);

/** Known not to worsen: stable, improving or fluctuating. Silence is not stability. */
function stable(r: SafetyReading): Truth {
  const trend = r.reported.trend ?? r.facts.intake.episode?.trend ?? null;
  const known = trend === 'stable' || trend === 'improving' || trend === 'fluctuating';
  return given(trend === null ? null : known, [`${WHAT}.trend`, 'intake.episode.trend']);
}

const comparison = (last: string | null | undefined): boolean | null =>
  last ? last === 'dropped_a_grade' : null;
