import type { Aggravator, Easer, PainQuality } from '../../intake/items';
import { effectTold, walkOrStandTrigger } from '../../intake/readings';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { anyOf, eitherOf, presentIf, signTable } from './sign';

const quality = (c: CaseReading, key: PainQuality): SignState =>
  asState(findingIn(c.facts.intake.pain?.quality, key));
const worse = (c: CaseReading, key: Aggravator): SignState =>
  asState(findingIn(c.facts.intake.pain?.aggravating, key));
const eased = (c: CaseReading, key: Easer): SignState => asState(findingIn(c.facts.intake.pain?.easing, key));

const neuropathic = (c: CaseReading): SignState =>
  anyOf([quality(c, 'electric'), quality(c, 'shooting'), quality(c, 'burning')]);

function dull(c: CaseReading): SignState {
  const path = c.facts.intake.pain?.path;
  if (path === 'moves' || path === 'diffuse') return 'present';
  const dullOrAche = eitherOf([quality(c, 'dull'), quality(c, 'ache')]);
  if (dullOrAche === 'present')
    return neuropathic(c) === 'present' || path === 'line' ? 'unknown' : 'present';
  return anyOf([quality(c, 'dull'), quality(c, 'ache')]);
}

function paraesthesia(c: CaseReading): SignState {
  const symptoms = c.facts.intake.symptoms;
  if ((symptoms?.numbness?.length ?? 0) + (symptoms?.tingling?.length ?? 0) > 0) return 'present';
  const states = [asState(symptoms?.numbnessAny), asState(symptoms?.tinglingAny)];
  return anyOf(states) === 'present'
    ? 'present'
    : states.every((state) => state === 'absent')
      ? 'absent'
      : 'unknown';
}

const standing = (c: CaseReading): SignState => worse(c, 'standing');
const seatedRelief = (c: CaseReading): SignState => eased(c, 'sitting');

function flexionRelief(c: CaseReading): SignState {
  const bike = findingIn(c.facts.imaging.otherTests, 'walking_test_bike_tolerated');
  return eitherOf([eased(c, 'flexion'), eased(c, 'leaning_on_trolley'), eased(c, 'cycling'), asState(bike)]);
}

const postureRelief = (c: CaseReading): boolean =>
  seatedRelief(c) === 'present' || flexionRelief(c) === 'present';

/** Pain on exertion that rest ends, without a need to sit or bend: the arterial pattern. */
function exertional(c: CaseReading): SignState {
  const exertion = eitherOf([
    worse(c, 'walking'),
    worse(c, 'walking_uphill'),
    worse(c, 'running'),
    worse(c, 'exercise_hard'),
    worse(c, 'stairs'),
  ]);
  const rest = eitherOf([
    eased(c, 'rest'),
    eased(c, 'standing_still'),
    eased(c, 'rest_within_minutes'),
    eased(c, 'standing'),
  ]);
  if (postureRelief(c) && rest !== 'present') return exertion === 'present' ? 'absent' : 'unknown';
  return exertion === 'present' && rest === 'present' ? 'present' : 'unknown';
}

const quickRelief = (c: CaseReading): SignState =>
  exertional(c) === 'present'
    ? eitherOf([eased(c, 'rest_within_minutes'), eased(c, 'standing_still'), eased(c, 'standing')])
    : 'unknown';

/** Worse only on walking and gone with rest, and no back pain (corrections 7). */
function onlyOnExertion(c: CaseReading): SignState {
  const pain = c.facts.intake.pain;
  const others = Object.entries(pain?.aggravating ?? {}).some(
    ([key, finding]) =>
      finding === 'present' &&
      !['walking', 'walking_uphill', 'running', 'exercise_hard', 'stairs'].includes(key),
  );
  const back = pain?.backPain === 'present' || c.pain.has('low_back');
  return presentIf(exertional(c) === 'present' && !others && !back && pain?.constant !== 'present');
}

const aggravating = 'intake.pain.aggravating';
const easing = 'intake.pain.easing';

export const STORY_SIGNS = signTable({
  quality_neuropathic: {
    field: 'intake.pain.quality.shooting',
    present: 'shooting, electric or burning pain',
    absent: 'not shooting, electric or burning',
    ask: 'What does the pain feel like: shooting, electric, burning?',
    minutes: 0.5,
    read: neuropathic,
  },
  quality_dull: {
    field: 'intake.pain.quality.dull',
    present: 'dull, aching or hard to outline',
    absent: 'not dull or aching',
    ask: 'Is it dull or aching?',
    minutes: 0.5,
    read: dull,
  },
  quality_burning: {
    field: 'intake.pain.quality',
    present: 'burning pain',
    absent: 'not burning',
    ask: null,
    minutes: 0,
    read: (c) => quality(c, 'burning'),
  },
  quality_cramp: {
    field: 'intake.pain.quality',
    present: 'cramping or tight',
    absent: 'not cramping',
    ask: null,
    minutes: 0,
    read: (c) => eitherOf([quality(c, 'cramp'), quality(c, 'tight'), quality(c, 'tired')]),
  },
  heaviness: {
    field: 'intake.symptoms.heaviness',
    present: 'heavy or tired leg',
    absent: 'no heaviness',
    ask: 'Does the leg feel heavy or tired?',
    minutes: 0.5,
    read: (c) =>
      eitherOf([asState(c.facts.intake.symptoms?.heaviness), quality(c, 'heavy'), quality(c, 'tired')]),
  },
  paraesthesia: {
    field: 'intake.symptoms.tinglingAny',
    present: 'numbness or tingling',
    absent: 'no numbness or tingling',
    ask: 'Any numbness or tingling?',
    minutes: 0.5,
    read: paraesthesia,
  },
  no_distal_no_neuro: {
    field: 'intake.pain.belowKnee',
    present: 'no pain below the knee and no numbness or tingling',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) =>
      presentIf(asState(c.facts.intake.pain?.belowKnee) === 'absent' && paraesthesia(c) === 'absent'),
  },
  cough: {
    field: 'intake.pain.coughSneezeStrain',
    present: 'worse on cough, sneeze or strain',
    absent: 'not worse on cough or sneeze',
    ask: 'Worse on coughing, sneezing or straining?',
    minutes: 0.5,
    read: (c) => asState(c.facts.intake.pain?.coughSneezeStrain),
  },
  touch_painful: {
    field: 'intake.pain.lightTouchPainful',
    present: 'light touch painful',
    absent: 'light touch not painful',
    ask: 'Does light touch hurt?',
    minutes: 0.5,
    read: (c) =>
      eitherOf([
        asState(c.facts.intake.pain?.lightTouchPainful),
        asState(c.facts.exam.sensitisation?.allodyniaOrHyperalgesia),
      ]),
  },
  severe: {
    field: 'intake.pain.severe',
    present: 'severe pain',
    absent: 'pain not severe',
    ask: null,
    minutes: 0,
    read: (c) => asState(c.facts.intake.pain?.severe),
  },
  walk_or_stand: {
    field: 'intake.pain.aggravating.walking',
    present: 'worse walking or standing',
    absent: 'not worse walking or standing',
    ask: 'What do walking and standing do?',
    minutes: 0.5,
    read: (c) => asState(walkOrStandTrigger(c.facts.intake)),
  },
  trigger_with_relief: {
    field: easing,
    present: 'worse walking or standing, eased by sitting or bending forward',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(walkOrStandTrigger(c.facts.intake) === 'present' && postureRelief(c)),
  },
  standing: {
    field: 'intake.pain.aggravating.standing',
    present: 'standing alone brings it on',
    absent: 'standing alone does not bring it on',
    ask: 'Does standing alone bring it on?',
    minutes: 0.5,
    settled: (intake) => effectTold(intake, 'standing'),
    read: standing,
  },
  seated_relief: {
    field: 'intake.pain.easing.sitting',
    present: 'eased by sitting',
    absent: 'not eased by sitting',
    ask: 'Does sitting ease it?',
    minutes: 0.5,
    settled: (intake) => effectTold(intake, 'sitting'),
    read: seatedRelief,
  },
  flexion_relief: {
    field: 'intake.pain.easing.flexion',
    present: 'eased by bending forward, a trolley or cycling',
    absent: 'not eased by bending forward',
    ask: 'Does leaning forward, a trolley or cycling ease it?',
    minutes: 0.5,
    settled: (intake) => effectTold(intake, 'flexion'),
    read: flexionRelief,
  },
  extension_or_downhill: {
    field: 'intake.pain.aggravating.extension',
    present: 'worse bending back or downhill',
    absent: 'not worse bending back',
    ask: 'Does bending back bring it on?',
    minutes: 0.5,
    settled: (intake) => effectTold(intake, 'extension'),
    read: (c) =>
      eitherOf([
        worse(c, 'extension'),
        worse(c, 'walking_downhill'),
        asState(c.facts.exam.movement?.extensionThirtySeconds),
      ]),
  },
  sitting_worse: {
    field: 'intake.pain.aggravating.sitting',
    present: 'worse sitting',
    absent: 'not worse sitting',
    ask: 'What does sitting do?',
    minutes: 0.5,
    settled: (intake) => effectTold(intake, 'sitting'),
    read: (c) =>
      eitherOf([
        worse(c, 'sitting'),
        asState(
          findingIn(c.facts.intake.history, 'prolonged_wallet_sitting') === 'present' ? 'present' : undefined,
        ),
      ]),
  },
  flexion_worse: {
    field: aggravating,
    present: 'worse bending forward or lifting',
    absent: 'not worse bending forward',
    ask: null,
    minutes: 0,
    read: (c) => eitherOf([worse(c, 'flexion'), worse(c, 'lifting')]),
  },
  exertional: {
    field: 'intake.pain.easing.standing_still',
    present: 'brought on by exertion and ended by rest',
    absent: 'needs sitting or bending to settle',
    ask: 'Does standing still end it within minutes?',
    minutes: 0.5,
    read: exertional,
  },
  quick_relief: {
    field: easing,
    present: 'gone within minutes of standing still',
    absent: 'not gone on standing still',
    ask: null,
    minutes: 0,
    read: quickRelief,
  },
  only_on_exertion: {
    field: aggravating,
    present: 'only on exertion, no back pain',
    absent: '',
    ask: null,
    minutes: 0,
    read: onlyOnExertion,
  },
  rolling: {
    field: 'intake.pain.aggravating.rolling_in_bed',
    present: 'worse turning in bed',
    absent: 'not worse turning in bed',
    ask: 'Worse turning in bed or rising from a chair?',
    minutes: 0.5,
    read: (c) => worse(c, 'rolling_in_bed'),
  },
  rising_or_loading: {
    field: aggravating,
    present: 'worse rising from a chair, on stairs or on one leg',
    absent: 'not worse rising or on stairs',
    ask: null,
    minutes: 0,
    read: (c) =>
      eitherOf([
        worse(c, 'sit_to_stand'),
        worse(c, 'stairs'),
        worse(c, 'lying_on_side'),
        worse(c, 'twisting'),
      ]),
  },
  hip_movement: {
    field: 'intake.pain.aggravating.putting_on_socks',
    present: 'worse turning the hip, squatting or putting on socks',
    absent: 'not worse turning the hip',
    ask: 'Trouble with socks, squatting or turning the hip?',
    minutes: 0.5,
    read: (c) => eitherOf([worse(c, 'hip_rotation'), worse(c, 'putting_on_socks'), worse(c, 'squatting')]),
  },
  weight_bearing: {
    field: aggravating,
    present: 'worse taking weight',
    absent: 'not worse taking weight',
    ask: null,
    minutes: 0,
    read: (c) => worse(c, 'weight_bearing'),
  },
  tight_clothing: {
    field: aggravating,
    present: 'worse with tight clothing',
    absent: 'not worse with tight clothing',
    ask: null,
    minutes: 0,
    read: (c) => worse(c, 'tight_clothing'),
  },
  sensitivity: {
    field: 'intake.symptoms.sensitivityLightSoundTouch',
    present: 'sensitive to light, sound or touch',
    absent: 'not sensitive to light, sound or touch',
    ask: 'Sensitive to light, sound or touch?',
    minutes: 0.5,
    read: (c) => asState(c.facts.intake.symptoms?.sensitivityLightSoundTouch),
  },
  long_standing: {
    field: 'intake.episode.onsetDate',
    present: 'for half a year or longer',
    absent: 'for less than three months',
    ask: 'When did it begin?',
    minutes: 0.5,
    read: (c) =>
      c.weeks === null ? 'unknown' : c.weeks >= 26 ? 'present' : c.weeks < 12 ? 'absent' : 'unknown',
  },
  trauma: {
    field: 'intake.episode.manner',
    present: 'began with a fall or injury',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => {
      const manner = c.facts.intake.episode?.manner;
      return presentIf(manner === 'after_minor_trauma' || manner === 'after_major_trauma');
    },
  },
});
