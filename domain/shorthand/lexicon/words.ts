import type { Region } from '../../vocabulary/regions';
import type { Meaning, State } from '../token';

/** Words that say something of a finding, parted by `|`. */
export const STATES = {
  normal: 'normal|nad|intact|unremarkable|nothing abnormal|wnl|within normal limits',
  reduced: 'reduced|diminished|decreased|sluggish|impaired|blunted|altered|dull',
  increased: 'increased|heightened|hypersensitive',
  absent: 'absent|lost|no response|unobtainable|unelicitable|anaesthetic|not elicited',
  brisk: 'brisk|hyperreflexic',
  weak: 'weak|weakness',
  equivocal: 'equivocal|inconclusive',
  limited: 'limited|restricted|loss of range',
  full: 'full',
  painful: 'painful',
  pain_free: 'pain free|painfree|painless|no pain|without pain',
  numb: 'numb',
  allodynia: 'allodynia|allodynic|hyperaesthesia|hyperaesthetic',
  up: '↑|upgoing|up going|extensor',
  down: '↓|downgoing|down going|flexor|down',
  unable: 'unable|cannot|cant|unable to|fails',
  able: 'able|ok|achieved|fine',
  centralises: 'centralises|centralised|centralising|centralise',
  peripheralises: 'peripheralises|peripheralised|peripheralising|peripheralise',
  better: 'better|eases|abolishes|abolished|eased',
  worse: 'worse|worsens|worsened|increases',
  no_effect: 'no effect|no change|unchanged',
} as const satisfies Record<State, string>;

const REGIONS: Partial<Record<Region | 'leg' | 'below_knee', string>> = {
  leg: 'leg|lower leg',
  groin: 'groin',
  buttock: 'buttock|glute|gluteal|bum',
  hip_lateral: 'lateral hip|greater trochanter',
  sacrum_sij: 'sij region|sij area',
  thigh_lat: 'lateral thigh|outer thigh',
  thigh_med: 'medial thigh|inner thigh',
  thigh_post: 'posterior thigh|back of thigh',
  thigh_unspecified: 'thigh',
  knee_ant: 'anterior knee',
  knee_medial: 'medial knee',
  knee_post: 'posterior knee|popliteal fossa',
  leg_ant: 'shin|anterior shin',
  leg_medial: 'medial shin|medial calf|medial leg',
  leg_lat: 'lateral shin|lateral calf|outer calf|lateral lower leg|lateral leg',
  leg_post: 'calf|posterior calf',
  ankle: 'ankle',
  foot_dorsum: 'dorsum foot|foot dorsum|dorsum of foot|top of foot|dorsal foot',
  toe_great: 'big toe|great toe|hallux',
  toes_lesser: 'lesser toes|little toes',
  foot_lat: 'lateral foot|lateral border foot|lateral border of foot|outer foot',
  foot_med: 'medial foot|inner foot',
  heel_sole: 'sole|heel|sole of foot',
  foot_unspecified: 'foot',
  below_knee: 'below knee|below the knee',
};

/** Aggravating and easing activities; both lists are asked with the same words. */
const ACTIVITIES =
  'sit|sitting|stand|standing|walk|walking|bend|bending|lift|lifting|twist|twisting|stairs|run|running|squat|squatting|' +
  'sit to stand|sts|lying supine|supine|lying prone|prone|lying|turning in bed|rolling in bed|socks|putting on socks|' +
  'crook lying|leaning forward|leaning on trolley|trolley|rest|heat|analgesia|meds|painkillers|moving|movement';

const FILLERS =
  'ago|at|for|with|in|on|to|of|the|pt|patient|has|is|are|test|tests|approx|passive|o/e|obj|' +
  'objective|objectively|c/o|co|reports|reported|his|her|their|some|' +
  'll|lower limb|limb|le|side|deg|pmh|pmhx|past medical history|red flags|special tests|neurodynamics|any|s/e|subj|only';

/** Fillers that say a test was felt. */
const FELT =
  'w|c|gives|giving|reproduces|evokes|provokes|provoking|elicits|reproducing|reproduced|familiar|usual';

const UNDO =
  'previously|prev|previous|was|were|initially|last|before|old|resolved|gone|settled|cleared|plan|goal|goals|aim|aims|hep|' +
  'retest|re-test|recheck|review|rv|not|but|until|if|unless|yesterday|correction|error|wrong|opposite|other|earlier|baseline|longer|' +
  'target|discharge|expected|then';

const split = (phrases: string): string[] => phrases.split('|');

/** Every phrase that is not an item of the examination or the intake. */
export function* wordEntries(): Generator<[string, Meaning]> {
  for (const [state, phrases] of Object.entries(STATES))
    for (const phrase of split(phrases)) yield [phrase, { kind: 'state', state: state as State }];
  for (const [region, phrases] of Object.entries(REGIONS))
    for (const phrase of split(phrases)) yield [phrase, { kind: 'region', region: region as Region }];
  for (const word of split(ACTIVITIES)) yield [word, { kind: 'activity', word }];
  for (const word of split(FILLERS)) yield [word, { kind: 'filler' }];
  for (const word of split(FELT)) yield [word, { kind: 'filler', felt: true }];
  for (const word of split(UNDO)) yield [word, { kind: 'undo' }];
  yield* listed('r|right|rle|rll|rhs|right side', { kind: 'side', side: 'right' });
  yield* listed('l|left|lle|lll|lhs|left side', { kind: 'side', side: 'left' });
  yield* listed(
    'bilateral|bilaterally|ble|bll|b/l|both sides|both legs|symmetrical|symmetrically|equal|r&l|l&r|r and l|l and r',
    {
      kind: 'side',
      side: 'both',
    },
  );
  yield* listed('positive|+ve|pos', { kind: 'sign', positive: true, bare: false });
  yield* listed('negative|-ve|neg|clear', { kind: 'sign', positive: false, bare: false });
  yield* listed('nil|none|denied', { kind: 'sign', positive: false, bare: false, nil: true });
  yield* listed('except|except for|apart from|bar', { kind: 'except' });
  yield* listed('no|without', { kind: 'no', denies: false });
  yield* listed('denies|denying', { kind: 'no', denies: true });
  yield* listed('changes|change|dysfunction|issues|issue|problems|problem|symptoms|disturbance|involvement', {
    kind: 'trouble',
  });
  yield* listed('throughout|globally|all|all myotomes|all dermatomes|all levels', { kind: 'all' });
  yield* listed('and|&', { kind: 'and', or: false });
  yield* listed('or|nor', { kind: 'and', or: true });
  yield* listed('worst', { kind: 'when', when: 'worst' });
  yield* listed('average|avg|av', { kind: 'when', when: 'average' });
  yield* listed('current|at present|now|today|currently', { kind: 'when', when: 'now' });
  yield* listed('min|mins|minutes', { kind: 'unit', unit: 'minutes' });
  yield* listed('m|metres|meters', { kind: 'unit', unit: 'metres' });
  yield* listed('ml|mls', { kind: 'unit', unit: 'millilitres' });
  yield* listed('reps|times', { kind: 'unit', unit: 'times' });
  yield* listed(
    'fingertips to knees|fingertips to knee|ft to knees|ft knees|hands to knees|fingertips knees|fingertips to thighs|fingertips to mid thigh|ft mid thigh|ft to mid thigh|hands to thighs|to knees',
    {
      kind: 'reach',
      reach: 'knees',
    },
  );
  yield* listed('fingertips to floor|ft to floor|ft floor|hands to floor|to floor|fingertips floor', {
    kind: 'reach',
    reach: 'floor',
  });
  const response = (response: 'leg_pain' | 'back_pain' | 'hamstring_stretch', only: boolean): Meaning => ({
    kind: 'response',
    response,
    only,
  });
  yield* listed('leg symptoms|familiar leg pain|shooting leg pain', response('leg_pain', false));
  yield* listed(
    'back pain only|lbp only|low back pain only|only back pain|only lbp',
    response('back_pain', true),
  );
  yield* listed(
    'hamstring stretch only|hamstring tightness only|hamstring tight only|only hamstring stretch|only hamstring tightness',
    response('hamstring_stretch', true),
  );
  yield* listed(
    'hamstring stretch|hamstring tightness|hamstring tight',
    response('hamstring_stretch', false),
  );
  yield* listed('yes', { kind: 'yes' });
  yield* listed('p1', { kind: 'first_pain' });
  yield* listed('anterior thigh', { kind: 'aside', felt: true });
  yield* listed('ft mid shin|ft to mid shin|fingertips mid shin|fingertips to mid shin', {
    kind: 'reach',
    reach: 'shin',
  });
}

function* listed(phrases: string, meaning: Meaning): Generator<[string, Meaning]> {
  for (const phrase of split(phrases)) yield [phrase, meaning];
}
