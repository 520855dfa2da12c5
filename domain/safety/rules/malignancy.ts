import { briskReflexes, clonus, umnSign } from '../../exam/readings';
import { scanWithoutSeriousFinding } from '../imaging-reading';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, atLeast, fact, given, type Places, possibly, type Truth, unless } from '../truth';

const UMN = 'exam.neurology.upperMotorNeurone';
const GAIT = 'exam.neurology.gait';
const REFLEXES = 'exam.neurology.reflexes';

const cancer = (r: SafetyReading): Truth =>
  any(
    r.history('cancer', 'cancer'),
    r.history('cancer_suspected', 'cancerSuspected'),
    r.history('spinal_tumour_previous', 'spinalTumour'),
  );

const GAIT_OF_NERVE = ['wide_based', 'spastic', 'wheelchair_or_unable'] as const;

/** Where clonus stands: the sign itself, or a reflex of 4+. */
export const clonusAt = (r: SafetyReading): Places => inSignOr(r, 'clonus', /4/);
/** Where brisk reflexes stand: the sign itself, or a reflex of 3+ or 4+. */
export const briskAt = (r: SafetyReading): Places => inSignOr(r, 'brisk_reflexes', /[34]/);

const inSignOr =
  (r: SafetyReading, sign: string, grades: RegExp): Places =>
  () => [...r.at([`${UMN}.${sign}`], /present/)(), ...r.at([REFLEXES], grades)()];

/** A gait that speaks for nerve or cord: reported difficulty or loss, wide-based, spastic, unable. Antalgic does not. */
export function gaitChange(r: SafetyReading): Truth {
  const gait = r.facts.exam.neurology?.gait;
  const signs = GAIT_OF_NERVE.map((sign) => gait?.[sign]);
  const changed = r.reported.gaitDifficulty || r.reported.walkingLost || signs.includes('present');
  const looked = gait?.normal === 'present' || signs.every((sign) => sign === 'absent');
  return given(
    changed ? true : looked ? false : null,
    [GAIT, 'intake.symptoms.weakness'],
    say('gaitChange'),
    r.at([...GAIT_OF_NERVE.map((sign) => `${GAIT}.${sign}`), 'intake.symptoms.weakness.what']),
  );
}

const thoracic = (r: SafetyReading): Truth =>
  any(r.health('thoracicPain', 'thoracic'), r.painIn(['thoracic'], 'thoracic'));

const straining = (r: SafetyReading): Truth =>
  fact(
    r.facts.intake.pain?.coughSneezeStrain ?? 'not_tested',
    'intake.pain.coughSneezeStrain',
    say('straining'),
  );

const weightLoss = (r: SafetyReading): Truth => r.health('weightLoss', 'weightLoss');
const unwell = (r: SafetyReading): Truth => r.health('unwell', 'unwell');
const failedCare = (r: SafetyReading): Truth => r.health('noImprovementAfterSixWeeksCare', 'noImprovement');

/** Age, thoracic site and failed care: they modify and never stand alone (corrections 16). */
const modifiers = (r: SafetyReading): Truth[] => [r.ageAtLeast(50, 'ageFifty'), thoracic(r), failedCare(r)];

const SOURCE_DOWNIE = 'Downie 2013 BMJ f7095; Henschke 2009; Deyo & Diehl 1988 (recalled); corrections 16';

export const MALIGNANCY_RULES: readonly RedFlag[] = [
  {
    id: 'RF-MAL-1',
    title: {
      en: 'Cancer with weakness, gait, cord or sphincter change: possible cord or cauda equina compression',
    },
    action: {
      en: 'Metastatic cord compression pathway now: call the coordinator immediately; MRI of the whole spine within 24 hours.',
    },
    concern: 'malignancy',
    firm: true,
    source: 'NICE NG234 (2023); timings recalled',
    grade: 'recalled',
    steps: (r) => {
      const { exam } = r.facts;
      const ces = r.caudaEquina;
      const sphincter = all(
        any(ces.bladder, ces.bowel, ces.saddle),
        given(!ces.longstandingOnly, [
          'intake.caudaEquina.bladderChanges',
          'intake.caudaEquina.bowelChanges',
        ]),
      );
      const sign = any(
        fact(umnSign(exam, 'babinski'), `${UMN}.babinski`, say('umn')),
        fact(clonus(exam), [`${UMN}.clonus`, REFLEXES], say('umn'), clonusAt(r)),
        fact(umnSign(exam, 'spasticity'), `${UMN}.spasticity`, say('umn')),
        fact(briskReflexes(exam), [`${UMN}.brisk_reflexes`, REFLEXES], say('umn'), briskAt(r)),
        fact(umnSign(exam, 'sensory_level'), `${UMN}.sensory_level`, say('sensoryLevel')),
      );
      return [
        {
          when: all(cancer(r), any(r.limbWeak, gaitChange(r), sign, sphincter)),
          tier: 'emergency',
          withinDays: 0,
        },
      ];
    },
  },
  {
    id: 'RF-MAL-2',
    title: { en: 'Cancer with pain of a worrying kind' },
    action: {
      en: 'Consider contacting the metastatic cord compression coordinator within 24 hours; MRI of the whole spine within one week.',
    },
    concern: 'malignancy',
    firm: true,
    source: 'NICE NG234 (2023)',
    grade: 'recalled',
    steps: (r) => [
      {
        when: all(
          cancer(r),
          possibly(r.backPain, say('backUnknown')),
          r.newOrWorse,
          any(r.severe, r.worsening, r.night, r.constant, thoracic(r), straining(r)),
        ),
        tier: 'urgent',
        withinDays: 1,
      },
    ],
  },
  {
    id: 'RF-MAL-3',
    title: { en: 'Cancer with back pain that is new, worse or not yet asked about' },
    action: { en: 'Consider medical review and imaging within two weeks.' },
    concern: 'malignancy',
    firm: false,
    source: 'Downie 2013 BMJ f7095 (history of malignancy: post-test probability 33 %)',
    grade: 'found',
    steps: (r) => [
      {
        when: all(cancer(r), possibly(r.backPain, say('backUnknown')), r.newOrWorse),
        tier: 'urgent',
        withinDays: 14,
      },
    ],
  },
  {
    id: 'RF-MAL-4',
    title: { en: 'Pointers to cancer' },
    action: {
      en: 'Consider blood tests (full count, ESR or CRP, calcium, alkaline phosphatase, myeloma screen, PSA where apt) and imaging within two weeks.',
    },
    actionWhenLower: { en: 'Consider blood tests and a review within a few weeks.' },
    concern: 'malignancy',
    firm: false,
    source: SOURCE_DOWNIE,
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      // A cancer history does not silence the rule: the days of RF-MAL-2 and 3 need back pain that is new or worse.
      const clear = all(scanWithoutSeriousFinding(r), unless(cancer(r)));
      const others = [
        r.nonMechanical,
        ...modifiers(r),
        r.health('fatigue', 'fatigue'),
        r.health('sweats', 'sweats'),
      ];
      const general = any(
        all(weightLoss(r), any(unwell(r), ...others)),
        all(unwell(r), any(weightLoss(r), ...others)),
      );
      const strong = any(general, all(r.nonMechanical, atLeast(2, ...modifiers(r))));
      const weak = all(r.nonMechanical, any(...modifiers(r)));
      return [
        { when: all(strong, unless(clear)), tier: 'urgent', withinDays: 14 },
        { when: strong, tier: 'soon', withinDays: 42 },
        { when: all(weak, unless(clear)), tier: 'soon', withinDays: 14 },
      ];
    },
  },
  {
    id: 'RF-MAL-5',
    title: { en: 'A single pointer to cancer' },
    action: { en: 'Look again in four weeks.' },
    concern: 'malignancy',
    firm: false,
    source: SOURCE_DOWNIE,
    grade: 'expert',
    steps: (r) => [
      {
        // Age alone is no pointer: it modifies others (corrections 16).
        when: any(weightLoss(r), unwell(r), r.nonMechanical, thoracic(r), failedCare(r), cancer(r)),
        tier: 'routine',
        withinDays: 28,
      },
    ],
  },
];
