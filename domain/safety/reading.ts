import {
  neurologyReading,
  pulses,
  reflexesExamined,
  reflexLosses,
  sensationExamined,
  sensoryLossSides,
  strengthExamined,
  type WeakMuscle,
  weakMuscles,
  weakSides,
} from '../exam/readings';
import type { Facts } from '../facts';
import type { OtherTest } from '../imaging/findings';
import type { HistoryItem } from '../intake/items';
import {
  backPain,
  bilateralLegs,
  claudicationPattern,
  durationWeeks,
  FEVER_DEGREES,
  fever,
  legNumbness,
  legPain,
  nonMechanicalPain,
  numbSides,
  type ReportedWeakness,
  reportedWeakness,
  severePain,
  symptomaticSides,
} from '../intake/readings';
import type { Intake } from '../intake/schema';
import { type Finding, findingIn } from '../vocabulary/finding';
import type { Region } from '../vocabulary/regions';
import { SIDES, type Side } from '../vocabulary/side';
import { type CaudaEquinaReading, readCaudaEquina } from './cauda-equina-reading';
import { type Phrase, say } from './phrases';
import { placesOf, TOLD } from './places';
import { any, fact, given, type Places, type Truth } from './truth';

type HealthItem = {
  [Key in keyof NonNullable<Intake['generalHealth']>]-?: NonNullable<
    NonNullable<Intake['generalHealth']>[Key]
  > extends 'present' | 'absent' | 'unable' | 'not_tested'
    ? Key
    : never;
}[keyof NonNullable<Intake['generalHealth']>];

const ONSET = 'intake.episode.onsetDate';
const TREND = 'intake.episode.trend';
const WEAKNESS = 'intake.symptoms.weakness';
const SEVERE = ['severe', 'nprsLegWorst', 'nprsLegNow', 'nprsBack'].map((item) => `intake.pain.${item}`);
const REFLEXES = 'exam.neurology.reflexes';
const SENSATION = ['exam.neurology.sensation', 'exam.neurology.sensationAreas'];
const NUMBNESS = 'intake.symptoms.numbness';
export const PULSES = 'exam.vascular.pulses';
const WEAK_SINCE = [`${WEAKNESS}.onsetDays`, ONSET];
const STRENGTH = ['exam.neurology.strength', 'exam.neurology.heelRaises', 'exam.neurology.gait'];
const BOTH_LEGS = [
  'intake.caudaEquina.bilateralLegs',
  'intake.pain.legSide',
  'intake.pain.areas',
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
  'intake.episode.becameBilateral',
  'intake.symptoms.weakness',
];

/** Facts paths below one place, each put together once. */
function pathsBelow(place: string): (item: string) => string {
  const known = new Map<string, string>();
  return (item) => {
    const path = known.get(item) ?? `${place}.${item}`;
    known.set(item, path);
    return path;
  };
}
const historyPath = pathsBelow('intake.history');
const healthPath = pathsBelow('intake.generalHealth');
const testPath = pathsBelow('imaging.otherTests');

/** What every family of rules needs to know of a case, read once. */
export type SafetyReading = {
  facts: Facts;
  /** Where below these paths an answer reads like this; where something is told when left out. */
  at: (paths: readonly string[], like?: RegExp) => Places;
  sides: Side[];
  weeks: number | null;
  weak: WeakMuscle[];
  reported: ReportedWeakness;
  history: (item: HistoryItem, phrase: Phrase) => Truth;
  health: (item: HealthItem, phrase: Phrase) => Truth;
  test: (item: OtherTest, phrase: Phrase) => Truth;
  /** At least this age; unknown without a birth date. */
  ageAtLeast: (years: number, phrase: Phrase) => Truth;
  /** Pain drawn in one of these regions. */
  painIn: (regions: readonly Region[], phrase: Phrase) => Truth;
  backPain: Truth;
  legPain: Truth;
  bilateral: Truth;
  night: Truth;
  constant: Truth;
  nonMechanical: Truth;
  severe: Truth;
  fever: Truth;
  claudication: Truth;
  pulseAbsent: Truth;
  /** The episode began at most this many days ago; unknown without a date. */
  episodeWithinDays: (days: number, phrase: Phrase) => Truth;
  sudden: Truth;
  rapid: Truth;
  /** The episode worsens, rapidly or not. */
  worsening: Truth;
  /** True unless the trouble is known to be older than 12 weeks and is not worsening: silence counts as new. */
  newOrWorse: Truth;
  weakFound: Truth;
  weakReported: Truth;
  /** Weakness found or reported. */
  limbWeak: Truth;
  weakFromPain: Truth;
  /** Days of weakness: its own date, else the episode's. */
  weaknessWithinDays: (days: number, phrase: Phrase) => Truth;
  weaknessWorsening: Truth;
  weakBoth: Truth;
  sensoryLoss: Truth;
  reflexLoss: Truth;
  numb: Truth;
  bothSidesDeficit: Truth;
  /** Any deficit of a leg, examined or reported. Tingling alone is none. */
  deficit: Truth;
  neurologyAbnormal: boolean;
  strengthExamined: boolean;
  /** The screen and the perianal examination, read when first asked for. */
  readonly caudaEquina: CaudaEquinaReading;
};

/** Read the facts once for all rules. `asOf` is the day of evaluation; an unreadable date leaves durations unknown. */
export function readForSafety(facts: Facts, asOf: string): SafetyReading {
  const { intake, exam, imaging, person } = facts;
  const sides = symptomaticSides(intake);
  const weeks = durationWeeks(intake, asOf);
  const days = weeks === null ? null : weeks * 7;
  const trend = intake.episode?.trend ?? null;
  const reported = reportedWeakness(intake);
  const weak = weakMuscles(exam, sides);
  const examinedStrength = strengthExamined(exam);
  const weakDays = reported.onsetDays ?? days;
  const ignoreBothAnkles =
    (person.ageYears ?? 0) > 60 ||
    findingIn(intake.history, 'diabetes') === 'present' ||
    findingIn(intake.history, 'diabetic_neuropathy') === 'present';
  const lossSides = sensoryLossSides(exam, sides);
  const reflexes = reflexLosses(exam, ignoreBothAnkles);
  const numb = numbSides(intake);
  const neurology = neurologyReading(exam, sides, ignoreBothAnkles);

  const isRapid = trend === null ? null : trend === 'rapidly_worsening';
  const isWorse = trend === null ? null : trend === 'worsening' || trend === 'rapidly_worsening';
  const dropped = exam.neurology?.strengthComparedWithLast === 'dropped_a_grade';
  const ownTrend = reported.trend;
  const weaknessWorse = dropped || ownTrend === 'worsening' || (ownTrend === null && isRapid === true);

  const at =
    (paths: readonly string[], like = TOLD): Places =>
    () =>
      placesOf(facts, paths, like);
  const told = (finding: Finding, paths: readonly string[], phrase: Phrase, like?: RegExp) =>
    fact(finding, paths, say(phrase), at(paths, like));
  const weakAt = () => weak.flatMap(({ fields }) => fields);
  const reflexesAt = () => reflexes.map(({ reflex, side }) => `${REFLEXES}.${reflex}.${side}`);
  const lossAt = at(SENSATION, /reduced|absent/);

  const onBothSides = (found: readonly Side[]) => found.length === 2;
  const bothLegsWeak = onBothSides(weakSides(weak));
  const bothWeak = bothLegsWeak || reported.side === 'both';
  const bothReflexes = SIDES.every((leg) => reflexes.some(({ side }) => side === leg));
  const bothNumb = onBothSides(numb);
  const bothLoss = onBothSides(lossSides);

  const weakFound = given(
    weak.length > 0 ? true : examinedStrength ? false : null,
    STRENGTH,
    say('weakFound'),
    weakAt,
  );
  const weakReported = fact(reported.finding, WEAKNESS, say('weakReported'));
  const limbWeak = any(weakFound, weakReported);
  const sensoryLoss = given(
    lossSides.length > 0 ? true : sensationExamined(exam) ? false : null,
    SENSATION,
    say('sensoryLoss'),
    lossAt,
  );
  const reflexLoss = given(
    reflexes.length > 0 ? true : reflexesExamined(exam) ? false : null,
    REFLEXES,
    say('reflexLoss'),
    reflexesAt,
  );
  const numbReported = told(legNumbness(intake), [NUMBNESS, 'intake.symptoms.numbnessAny'], 'numb');
  const weakBoth = given(
    bothWeak ? true : limbWeak.value === null ? null : false,
    [WEAKNESS, ...STRENGTH],
    say('weakBoth'),
    () => [...(bothLegsWeak ? weakAt() : []), ...(reported.side === 'both' ? [WEAKNESS] : [])],
  );
  let caudaEquina: CaudaEquinaReading | null = null;
  const worsening = given(isWorse, TREND, say('worsening'));

  return {
    facts,
    at,
    sides,
    weeks,
    weak,
    reported,
    history: (item, phrase) => fact(findingIn(intake.history, item), historyPath(item), say(phrase)),
    health: (item, phrase) =>
      fact(intake.generalHealth?.[item] ?? 'not_tested', healthPath(item), say(phrase)),
    test: (item, phrase) => fact(findingIn(imaging.otherTests, item), testPath(item), say(phrase)),
    ageAtLeast: (years, phrase) =>
      given(person.ageYears === null ? null : person.ageYears >= years, 'person.ageYears', say(phrase)),
    painIn: (regions, phrase) => {
      const areas = intake.pain?.areas;
      const drawn = areas === undefined ? null : areas.some((area) => regions.includes(area.region));
      return given(drawn, 'intake.pain.areas', say(phrase));
    },
    backPain: told(backPain(intake), ['intake.pain.backPain', 'intake.pain.areas'], 'backPain'),
    legPain: told(legPain(intake), ['intake.pain.legPain', 'intake.pain.areas'], 'legPain'),
    bilateral: told(bilateralLegs(intake), BOTH_LEGS, 'bilateral', /present|both|left.*right|right.*left/),
    night: fact(intake.pain?.night ?? 'not_tested', 'intake.pain.night', say('night')),
    constant: fact(intake.pain?.constant ?? 'not_tested', 'intake.pain.constant', say('constant')),
    nonMechanical: told(
      nonMechanicalPain(intake),
      ['intake.pain.night', 'intake.pain.constant', 'intake.pain.aggravating'],
      'nonMechanical',
    ),
    severe: told(severePain(intake), SEVERE, 'severe', /present|^(7|8|9|10)$/),
    fever: told(
      fever(intake),
      [
        'intake.generalHealth.temperatureCelsius',
        'intake.generalHealth.fever',
        'intake.generalHealth.rigors',
      ],
      (intake.generalHealth?.temperatureCelsius ?? 0) >= FEVER_DEGREES
        ? 'feverMeasured'
        : intake.generalHealth?.fever === 'present'
          ? 'feverReported'
          : 'rigors',
      /present|^3[89]|^4/,
    ),
    claudication: told(
      claudicationPattern(intake),
      ['intake.pain.aggravating', 'intake.pain.easing'],
      'claudication',
    ),
    pulseAbsent: given(
      pulses(exam) === null ? null : pulses(exam) === 'absent',
      PULSES,
      say('pulseAbsent'),
      at([PULSES], /absent/),
    ),
    episodeWithinDays: (limit, phrase) => given(days === null ? null : days <= limit, ONSET, say(phrase)),
    sudden: given(
      intake.episode?.manner ? intake.episode.manner === 'sudden' : null,
      'intake.episode.manner',
      say('sudden'),
    ),
    rapid: given(isRapid, TREND, say('rapid')),
    worsening,
    newOrWorse: given(!(weeks !== null && weeks > 12 && isWorse !== true), [ONSET, TREND], say('newOrWorse')),
    weakFound,
    weakReported,
    limbWeak,
    weakFromPain: fact(
      exam.neurology?.weaknessFromPain ?? 'not_tested',
      'exam.neurology.weaknessFromPain',
      say('weakFromPain'),
    ),
    weaknessWithinDays: (limit, phrase) =>
      given(weakDays === null ? null : weakDays <= limit, WEAK_SINCE, say(phrase), at(WEAK_SINCE)),
    weaknessWorsening: given(
      weaknessWorse ? true : limbWeak.value === true && ownTrend === null ? null : false,
      [`${WEAKNESS}.trend`, 'exam.neurology.strengthComparedWithLast', TREND],
      say(dropped ? 'dropped' : 'weakWorsening'),
    ),
    weakBoth,
    sensoryLoss,
    reflexLoss,
    numb: numbReported,
    bothSidesDeficit: any(
      weakBoth,
      given(
        bothLoss || bothNumb || bothReflexes
          ? true
          : neurology === 'not_examined' && numbReported.value === null
            ? null
            : false,
        [NUMBNESS, 'exam.neurology.sensation', REFLEXES],
        say('bothSidesDeficit'),
        () => [
          ...(bothNumb ? [NUMBNESS] : []),
          ...(bothLoss ? lossAt() : []),
          ...(bothReflexes ? reflexesAt() : []),
        ],
      ),
    ),
    deficit: any(limbWeak, sensoryLoss, reflexLoss, numbReported),
    neurologyAbnormal: neurology === 'abnormal',
    strengthExamined: examinedStrength,
    get caudaEquina() {
      caudaEquina ??= readCaudaEquina(facts);
      return caudaEquina;
    },
  };
}
