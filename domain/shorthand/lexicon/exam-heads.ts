import type { Muscle } from '../../vocabulary/muscles';
import type { ExamFindingPath } from '../paths';
import type { Item } from './item';

/** An item and the ways it is written, in the spelling of `spellings.ts`, parted by `|`. */
export type Entry = readonly [Item, string];

const strength = (muscle: Muscle, phrases: string): Entry => [
  { class: 'strength', muscle, bare: true },
  phrases,
];
const finding = (path: ExamFindingPath, phrases: string): Entry => [{ class: 'finding', path }, phrases];
const sign = (path: ExamFindingPath, phrases: string): Entry => [
  { class: 'finding', path, pathology: true },
  phrases,
];
const named = (path: ExamFindingPath, phrases: string): Entry => [
  { class: 'finding', path, pathology: true, named: true },
  phrases,
];

/** Tests and signs of the examination. */
export const EXAM_HEADS = {
  slr: [
    { class: 'raise', test: 'slr' },
    'slr|slrt|pslr|straight leg raise|straight leg raising|lasegue|lasegues',
  ],
  slump: [{ class: 'raise', test: 'slump' }, 'slump|slumps|slump test'],
  crossed_slr: [
    { class: 'sided_finding', test: 'crossedSlr' },
    'xslr|x slr|crossed slr|crossed straight leg raise|cross slr|well leg raise|well leg slr|wlr|contralateral slr',
  ],
  femoral_stretch: [
    { class: 'sided_finding', test: 'femoralStretch' },
    'pkb|prone knee bend|fnst|fns|fnt|fst|femoral nerve stretch|femoral nerve tension|femoral nerve|femoral stretch|femoral slump|reverse slr|reverse lasegue',
  ],
  crossed_femoral_stretch: [
    { class: 'sided_finding', test: 'crossedFemoralStretch' },
    'xpkb|crossed pkb|crossed fnst|crossed femoral nerve stretch|crossed femoral stretch|xfnst',
  ],
  hip_flexion: strength('hip_flexion', 'iliopsoas|psoas|hip flexors|hip flexor|hf'),
  hip_adduction: strength('hip_adduction', 'hip adduction|hip adductors|adductors'),
  hip_abduction: strength(
    'hip_abduction',
    'hip abduction|hip abductors|glute medius|glute med|gluteus medius|gmed',
  ),
  hip_extension: strength('hip_extension', 'hip extension|hip extensors|glute max|gluteus maximus|gmax'),
  knee_extension: strength('knee_extension', 'knee extension|knee extensors|quads|quadriceps|ke'),
  knee_flexion: strength('knee_flexion', 'knee flexion|knee flexors|hamstrings|hams|hamstring'),
  ankle_dorsiflexion: strength(
    'ankle_dorsiflexion',
    'df|ankle df|dorsiflexion|ankle dorsiflexion|ta|tib ant|tibialis anterior|dorsiflexors',
  ),
  ankle_inversion: strength(
    'ankle_inversion',
    'inversion|ankle inversion|inv|invertors|ankle invertors|tib post|tibialis posterior',
  ),
  ankle_eversion: strength(
    'ankle_eversion',
    'eversion|ankle eversion|ev|evertors|ankle evertors|peroneals|peronei|peroneus longus',
  ),
  plantarflexion: strength(
    'plantarflexion',
    'plantarflexion|plantar flexion|ankle pf|ankle plantarflexion|gs|gastroc|gastrocs|gastrocsoleus|gastrocnemius|plantarflexors',
  ),
  pf: [{ class: 'strength', muscle: 'plantarflexion', bare: false }, 'pf'],
  great_toe_extension: strength(
    'great_toe_extension',
    'ehl|great toe extension|big toe extension|hallux extension|gte|bte|extensor hallucis longus',
  ),
  toe_extension: strength('toe_extension', 'edl|toe extension|lesser toe extension|toe extensors'),
  toe_flexion: strength('toe_flexion', 'toe flexion|toe flexors'),
  knee_jerk: [
    { class: 'reflex', reflex: 'patellar' },
    'kj|kjs|knee jerk|knee jerks|knee reflex|patellar|patellar reflex|patella reflex|patellar tendon|quads reflex|quad reflex',
  ],
  ankle_jerk: [
    { class: 'reflex', reflex: 'achilles' },
    'aj|ajs|ankle jerk|ankle jerks|ankle reflex|achilles|achilles reflex|ach|achilles tendon',
  ],
  hamstring_jerk: [
    { class: 'reflex', reflex: 'medial_hamstring' },
    'medial hamstring jerk|medial hamstring reflex|med ham|mhj|hamstring reflex|medial hamstring',
  ],
  light_touch: [{ class: 'sensation', modality: 'lightTouch' }, 'light touch'],
  sensation: [{ class: 'sensation', modality: 'lightTouch', generic: true }, 'sensation|dermatomes|derms'],
  dermatome: [{ class: 'sensation', modality: 'lightTouch', generic: true, one: true }, 'dermatome|derm'],
  pinprick: [
    { class: 'sensation', modality: 'pinprick' },
    'pin prick|pinprick|pin-prick|sharp blunt|sharp/blunt',
  ],
  pp: [{ class: 'sensation', modality: 'pinprick', orPulses: true }, 'pp'],
  reduced_sensation: [
    { class: 'sensation', modality: 'lightTouch', reduced: true },
    'hypoaesthesia|hypoaesthetic',
  ],
  power: [
    { class: 'group', group: 'strength' },
    'power|strength|mmt|myotomes|motor|ll power|le strength|motor power|muscle power|resisted tests',
  ],
  myotome: [{ class: 'group', group: 'strength', one: true }, 'myotome'],
  reflexes: [
    { class: 'group', group: 'reflexes' },
    'reflexes|reflex|dtr|dtrs|deep tendon reflexes|tendon reflexes|jerks',
  ],
  neuro: [
    { class: 'group', group: 'neuro' },
    'neuro|neurology|neuro exam|ll neuro|neuro exam ll|neurological exam|lower limb neuro|neuro screen',
  ],
  heel_raises: [
    { class: 'heel_raises' },
    'heel raises|heel raise|calf raises|calf raise|single leg heel raise|single leg heel raises|sl heel raise|sl heel raises|sl calf raise|sl calf raises|slhr|slcr',
  ],
  pulses: [
    { class: 'pulses' },
    'pulses|pedal pulses|foot pulses|distal pulses|dp/pt|dp&pt|dp and pt|dp/pt pulses',
  ],
  ankle_brachial_index: [{ class: 'abi' }, 'abi|abpi|ankle brachial index'],
  perianal_sensation: [
    { class: 'perianal' },
    'perianal sensation|perianal lt|peri-anal sensation|perianal pp',
  ],
  anal_tone: [{ class: 'anal_tone' }, 'anal tone|sphincter tone|rectal tone'],
  post_void: [{ class: 'post_void' }, 'pvr|post void residual|post-void residual|bladder scan pvr'],
  babinski: [
    { class: 'finding', path: 'exam.neurology.upperMotorNeurone.babinski', pathology: true, arrows: true },
    'babinski|babinskis|bab|babs|plantars|plantar response|plantar responses|plantar reflex',
  ],
  clonus: sign('exam.neurology.upperMotorNeurone.clonus', 'clonus|ankle clonus'),
  hoffmann: sign('exam.neurology.upperMotorNeurone.hoffmann', 'hoffmann|hoffmanns|hoffman|hoffmans|hoff'),
  gait: [{ class: 'gait' }, 'gait'],
  gait_antalgic: named('exam.neurology.gait.antalgic', 'antalgic gait|gait antalgic'),
  gait_steppage: named(
    'exam.neurology.gait.steppage_or_foot_slap',
    'foot slap|steppage gait|steppage|foot slapping|high stepping gait|gait high stepping',
  ),
  trendelenburg: sign('exam.neurology.gait.trendelenburg', 'trendelenburg|trendelenburg gait|trendelenberg'),
  heel_walk: [{ class: 'walk', path: 'exam.neurology.gait.cannot_heel_walk' }, 'heel walk|heel walking'],
  toe_walk: [
    { class: 'walk', path: 'exam.neurology.gait.cannot_toe_walk' },
    'toe walk|toe walking|tiptoe walk',
  ],
  sij_count: [
    { class: 'sij_count' },
    'sij|sij tests|sij provocation|sij cluster|sij provocation tests|laslett|laslett cluster|sacroiliac tests|sij provocation cluster',
  ],
  sij_distraction: finding(
    'exam.competing.sijTests.distraction',
    'distraction|sij distraction|asis distraction|sij gapping',
  ),
  thigh_thrust: finding(
    'exam.competing.sijTests.thigh_thrust',
    'thigh thrust|posterior shear|sij thigh thrust',
  ),
  sij_compression: finding('exam.competing.sijTests.compression', 'compression|sij compression'),
  sacral_thrust: finding('exam.competing.sijTests.sacral_thrust', 'sacral thrust|sij sacral thrust'),
  gaenslen: [{ class: 'sided_finding', test: 'gaenslen' }, 'gaenslen|gaenslens|gaenslen test|gaenslens test'],
  faber: finding('exam.competing.faber', 'faber|fabers|faber test|patrick|patricks|patricks test'),
  fortin: finding('exam.competing.fortin', 'fortin|fortins|fortin finger|fortin finger test|fortin sign'),
  hip_scour: finding('exam.competing.hip.scour_positive', 'scour|hip scour|scour test'),
  log_roll: finding('exam.competing.hip.log_roll_painful', 'log roll|hip log roll'),
  hip_rotation: [
    { class: 'measure', path: 'exam.competing.hipInternalRotationDegrees' },
    'hip ir|hip internal rotation|hip int rotation|hip mr|hip medial rotation',
  ],
  hip_flexion_range: [
    { class: 'measure', path: 'exam.competing.hipFlexionDegrees' },
    'hip flexion|hip flexion rom',
  ],
  fair: finding('exam.competing.deepGluteal.fair', 'fair|fair test'),
  seated_piriformis: finding(
    'exam.competing.deepGluteal.seated_piriformis',
    'seated piriformis|seated piriformis stretch|seated piriformis test',
  ),
  active_piriformis: finding(
    'exam.competing.deepGluteal.active_piriformis',
    'active piriformis|active piriformis test',
  ),
  tinel_fibular_neck: finding(
    'exam.competing.nerve.tinel_fibular_neck',
    'tinel fib neck|tinels fib neck|tinel fibular neck|tinels fibular neck|tinel fibular head|tinels fibular head|tinel fib head|tinels fib head',
  ),
  tinel_inguinal: finding(
    'exam.competing.nerve.tinel_inguinal_ligament',
    'tinel inguinal ligament|tinels inguinal ligament|tinel inguinal|tinels inguinal',
  ),
  tinel_tarsal: finding(
    'exam.competing.nerve.tinel_tarsal_tunnel',
    'tinel tarsal tunnel|tinels tarsal tunnel',
  ),
  calf_swollen: named('exam.vascular.calfSwollen', 'calf swelling|calf swollen|swollen calf'),
  aorta: named('exam.vascular.abdomenPulsatile', 'pulsatile mass|pulsatile abdominal mass|pulsatile abdomen'),
  percussion: finding(
    'exam.spine.percussionTender',
    'percussion|spinal percussion|percussion tenderness|fist percussion',
  ),
  midline_tender: named(
    'exam.spine.midlineTender',
    'midline tenderness|midline tender|bony tenderness|midline bony tenderness',
  ),
  lumbar_flexion: [
    { class: 'movement', direction: 'flexion' },
    'flexion|forward flexion|lumbar flexion|lx flexion|forward bend|forward bending',
  ],
  lumbar_extension: [
    { class: 'movement', direction: 'extension' },
    'extension|lumbar extension|lx extension|backward bend',
  ],
  lumbar_movement: [
    { class: 'movement', direction: 'all' },
    'lumbar arom|lx arom|lumbar rom|lx rom|arom lx|arom lumbar|lumbar movements|lx movements',
  ],
  repeated_extension: [
    { class: 'repeated', path: 'exam.movement.repeatedExtension' },
    'reil|eil|reis|eis|rep eil|rep eis|repeated extension|rep extension|repeated extension in lying|repeated extension in standing',
  ],
  repeated_flexion: [
    { class: 'repeated', path: 'exam.movement.repeatedFlexion' },
    'rfil|fil|rfis|fis|rep fis|rep fil|repeated flexion|rep flexion|repeated flexion in lying|repeated flexion in standing',
  ],
  repeated_side_glide: [
    { class: 'repeated', path: 'exam.movement.repeatedSideGlide' },
    'sgis|rsgis|rep sgis|side glide|side glides|repeated side glide|repeated side glides',
  ],
  lateral_shift: [{ class: 'lateral_shift' }, 'lateral shift|shift|trunk shift'],
} as const satisfies Record<string, Entry>;
