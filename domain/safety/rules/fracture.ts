import { scanWithoutFracture } from '../imaging-reading';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, atLeast, fact, given, not, possibly, type Said, type Truth, unless } from '../truth';

const MANNER = 'intake.episode.manner';
const WHEN = ['intake.generalHealth.weeksSinceTrauma', 'intake.episode.onsetDate'];

/** One injury is named once, as far as it is known: how severe, and whether the spine was hit. */
function named(r: SafetyReading): Said {
  const spine = r.facts.intake.generalHealth?.traumaToSpine === 'present';
  if (r.facts.intake.episode?.manner === 'after_major_trauma')
    return say(spine ? 'majorSpinalTrauma' : 'majorTrauma');
  return say(spine ? 'spinalTrauma' : 'anyTrauma');
}

const major = (r: SafetyReading): Truth => {
  const manner = r.facts.intake.episode?.manner ?? null;
  return given(manner === null ? null : manner === 'after_major_trauma', MANNER, named(r));
};

/** Any injury: named as manner of onset, located in the spine, or dated. */
function injury(r: SafetyReading): Truth {
  const manner = r.facts.intake.episode?.manner ?? null;
  const health = r.facts.intake.generalHealth;
  const told =
    manner === 'after_major_trauma' ||
    manner === 'after_minor_trauma' ||
    health?.traumaToSpine === 'present' ||
    typeof health?.weeksSinceTrauma === 'number';
  return given(
    told ? true : manner === null && health?.traumaToSpine !== 'absent' ? null : false,
    [MANNER, 'intake.generalHealth.traumaToSpine', WHEN[0] ?? MANNER],
    named(r),
  );
}

const midlineTender = (r: SafetyReading): Truth =>
  fact(r.facts.exam.spine?.midlineTender ?? 'not_tested', 'exam.spine.midlineTender', say('midlineTender'));
const midlinePain = (r: SafetyReading): Truth => r.health('acuteMidlinePain', 'midline');

/** An injury of the spine: major, located there, or with back pain or midline tenderness (corrections 17). */
function spinalInjury(r: SafetyReading): Truth {
  const elsewhere = fact(
    r.facts.intake.generalHealth?.traumaToSpine ?? 'not_tested',
    'intake.generalHealth.traumaToSpine',
    named(r),
  );
  const atSpine = any(elsewhere, r.backPain, midlineTender(r), midlinePain(r));
  return any(major(r), all(injury(r), atSpine));
}

/** The injury lies at most six weeks back: its own date, else the onset of the episode; unknown without either. */
function withinSixWeeks(r: SafetyReading): Truth {
  const own = r.facts.intake.generalHealth?.weeksSinceTrauma ?? null;
  const weeks = own ?? r.weeks;
  return given(weeks === null ? null : weeks <= 6, WHEN, say('traumaRecent'));
}

/** A normal film or a scan without fracture or other serious finding (corrections 17). */
const cleared = (r: SafetyReading): Truth => any(r.test('xray_normal', 'anyTrauma'), scanWithoutFracture(r));

const female = (r: SafetyReading): Truth =>
  given(r.facts.person.sex === null ? null : r.facts.person.sex === 'female', 'person.sex', say('female'));
const steroid = (r: SafetyReading): Truth => r.history('steroid_long_term', 'steroid');
const osteoporosis = (r: SafetyReading): Truth => r.history('osteoporosis', 'osteoporosis');

/** Significant injury: major, or a minor one of the spine in a person over 70, with osteoporosis or on long-term steroid. */
const significantInjury = (r: SafetyReading): Truth =>
  all(
    any(major(r), all(spinalInjury(r), any(r.ageAtLeast(71, 'overSeventy'), osteoporosis(r), steroid(r)))),
    possibly(withinSixWeeks(r), say('traumaUndated')),
  );

/** The four Henschke items. */
const henschke = (r: SafetyReading): Truth[] => [
  female(r),
  r.ageAtLeast(71, 'overSeventy'),
  significantInjury(r),
  steroid(r),
];

const contusion = (r: SafetyReading): Truth =>
  fact(
    r.facts.exam.spine?.contusionAfterTrauma ?? 'not_tested',
    'exam.spine.contusionAfterTrauma',
    say('contusion'),
  );

const LOAD = ['weight_bearing', 'walking', 'running', 'standing', 'stairs', 'exercise_hard'] as const;

/** Pain of these regions that loading brings on. */
function loadPain(
  r: SafetyReading,
  regions: readonly ('buttock' | 'sacrum_sij' | 'groin')[],
  phrase: 'loadPain' | 'groinLoad',
) {
  const aggravating = r.facts.intake.pain?.aggravating;
  const triggers = phrase === 'groinLoad' ? LOAD.slice(0, 3) : LOAD;
  const loaded =
    triggers.some((trigger) => aggravating?.[trigger] === 'present') ||
    r.facts.exam.competing?.hip?.cannot_weight_bear === 'present';
  const known = triggers.every((trigger) => aggravating?.[trigger] === 'absent');
  return all(
    r.painIn(regions, phrase),
    given(loaded ? true : known ? false : null, [
      'intake.pain.aggravating',
      'exam.competing.hip.cannot_weight_bear',
    ]),
  );
}

/** Risk factors of stress and insufficiency fracture (Yoder 2015, J Man Manip Ther 23:84, found in corrections 18). */
function fragility(r: SafetyReading): Truth {
  const manner = r.facts.intake.episode?.manner ?? null;
  return atLeast(
    2,
    osteoporosis(r),
    steroid(r),
    any(
      r.history('stress_fracture_previous', 'stressFracture'),
      r.history('fracture_previous', 'stressFracture'),
    ),
    r.history('menstrual_disturbance', 'menstrual'),
    r.history('underweight', 'underweight'),
    any(
      r.history('postpartum', 'peripartum'),
      r.history('pregnant', 'peripartum'),
      given(manner === null ? null : manner === 'postpartum', MANNER, say('peripartum')),
    ),
    all(female(r), r.ageAtLeast(65, 'womanSixtyFive')),
    r.history('pelvic_radiotherapy', 'radiotherapy'),
  );
}

export const FRACTURE_RULES: readonly RedFlag[] = [
  {
    id: 'RF-FX-1',
    title: { en: 'Injury of the spine, severe or with a deficit' },
    action: { en: 'Emergency department now for imaging of the spine; keep the spine protected.' },
    actionWhenLower: { en: 'Consider imaging of the spine; ask the date of the injury.' },
    concern: 'fracture',
    firm: true,
    source: 'Classification specification RF-FX-1; corrections 17',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const hit = all(spinalInjury(r), any(major(r), r.deficit), unless(cleared(r)));
      const recent = withinSixWeeks(r);
      return [
        { when: all(hit, recent), tier: 'emergency', withinDays: 0 },
        { when: all(hit, possibly(recent, say('traumaUndated'))), tier: 'urgent', withinDays: 1 },
        { when: hit, tier: 'soon', withinDays: 14, firm: false },
      ];
    },
  },
  {
    id: 'RF-FX-2',
    title: { en: 'Cluster of fracture signs' },
    action: { en: 'Consider X-ray or CT within five days (MRI with STIR where bone is osteoporotic).' },
    concern: 'fracture',
    firm: true,
    source: 'Henschke 2009 (AUC 0.834); Downie 2013 BMJ f7095 (contusion 62 %, steroid 33 %); corrections 27',
    grade: 'found',
    lowersDefault: true,
    steps: (r) => {
      const cluster = all(
        atLeast(2, ...henschke(r)),
        any(steroid(r), significantInjury(r), midlinePain(r)),
        possibly(r.backPain, say('backUnknown')),
      );
      const fragile = all(any(steroid(r), osteoporosis(r)), midlinePain(r));
      return [
        {
          when: all(any(cluster, contusion(r), fragile), unless(scanWithoutFracture(r))),
          tier: 'urgent',
          withinDays: 5,
        },
      ];
    },
  },
  {
    id: 'RF-FX-3',
    title: { en: 'A single pointer to fracture' },
    action: { en: 'Note it; consider imaging if there is no improvement in two to four weeks.' },
    concern: 'fracture',
    firm: false,
    source:
      'Henschke 2009; classification specification RF-FX-3 (age and sex alone are never more than a note)',
    grade: 'expert',
    steps: (r) => [
      {
        when: any(r.ageAtLeast(71, 'overSeventy'), significantInjury(r), steroid(r)),
        tier: 'routine',
        withinDays: 28,
      },
    ],
  },
  {
    id: 'RF-FX-4',
    title: { en: 'Young athlete with pain on extension: possible spondylolysis' },
    action: { en: 'Consider a spondylolysis work-up and a pause from the loading sport.' },
    concern: 'fracture',
    firm: false,
    source: 'Classification specification RF-FX-4; age limit 25 years is an expert default',
    grade: 'expert',
    steps: (r) => {
      const extension = any(
        fact(
          r.facts.intake.pain?.aggravating?.extension ?? 'not_tested',
          'intake.pain.aggravating.extension',
          say('extensionPain'),
        ),
        fact(
          r.facts.exam.movement?.lumbar?.extension_painful ?? 'not_tested',
          'exam.movement.lumbar.extension_painful',
          say('extensionPain'),
        ),
      );
      return [
        {
          when: all(r.history('athlete', 'athlete'), not(r.ageAtLeast(26, 'athlete')), r.backPain, extension),
          tier: 'soon',
          withinDays: 14,
        },
      ];
    },
  },
  {
    id: 'RF-FX-5',
    title: { en: 'Possible stress or insufficiency fracture' },
    action: { en: 'Consider protected weight-bearing and hip imaging within two days: femoral neck.' },
    actionWhenLower: {
      en: 'Consider reduced loading and MRI of pelvis and sacrum. FABER and sacral tenderness cannot tell it from sacroiliac pain.',
    },
    concern: 'fracture',
    firm: false,
    source: 'Yoder 2015 J Man Manip Ther 23:84; corrections 18',
    grade: 'found',
    steps: (r) => {
      const risk = fragility(r);
      const sacral = fact(
        r.facts.exam.competing?.sacralTender ?? 'not_tested',
        'exam.competing.sacralTender',
        say('sacralTender'),
      );
      return [
        { when: all(risk, loadPain(r, ['groin'], 'groinLoad')), tier: 'urgent', withinDays: 2 },
        {
          when: all(risk, any(loadPain(r, ['buttock', 'sacrum_sij', 'groin'], 'loadPain'), sacral)),
          tier: 'soon',
          withinDays: 14,
          firm: sacral.value === true,
        },
      ];
    },
  },
];
