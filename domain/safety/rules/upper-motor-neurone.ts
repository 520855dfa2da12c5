import { briskReflexes, clonus, umnSign } from '../../exam/readings';
import { olderThan12Weeks } from '../duration-reading';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, atLeast, fact, given, type Truth, unless } from '../truth';
import { briskAt, clonusAt, gaitChange } from './malignancy';

const UMN = 'exam.neurology.upperMotorNeurone';
const REFLEXES = 'exam.neurology.reflexes';

const babinski = (r: SafetyReading): Truth =>
  fact(umnSign(r.facts.exam, 'babinski'), `${UMN}.babinski`, say('babinski'));
const sustainedClonus = (r: SafetyReading): Truth =>
  fact(clonus(r.facts.exam), [`${UMN}.clonus`, REFLEXES], say('clonus'), clonusAt(r));
const spasticity = (r: SafetyReading): Truth =>
  fact(umnSign(r.facts.exam, 'spasticity'), `${UMN}.spasticity`, say('spasticity'));
const sensoryLevel = (r: SafetyReading): Truth =>
  fact(umnSign(r.facts.exam, 'sensory_level'), `${UMN}.sensory_level`, say('sensoryLevel'));
const brisk = (r: SafetyReading): Truth =>
  fact(briskReflexes(r.facts.exam), [`${UMN}.brisk_reflexes`, REFLEXES], say('brisk'), briskAt(r));
const hoffmann = (r: SafetyReading): Truth =>
  fact(umnSign(r.facts.exam, 'hoffmann'), `${UMN}.hoffmann`, say('hoffmann'));

/**
 * A lesion above the lumbar roots: Babinski, sustained clonus, spasticity or a sensory level, or brisk leg reflexes
 * with a changed gait (specification RF-UMN-1; the cord ends at about L1–2).
 */
export const upperMotorNeurone = (r: SafetyReading): Truth =>
  any(babinski(r), sustainedClonus(r), spasticity(r), sensoryLevel(r), all(brisk(r), gaitChange(r)));

/** Plantar response and clonus tested and absent, no brisk reflex on record, gait not changed. */
function umnExcluded(r: SafetyReading): Truth {
  const tested = babinski(r).value === false && sustainedClonus(r).value === false;
  return given(tested && brisk(r).value !== true && gaitChange(r).value !== true, [
    UMN,
    'exam.neurology.gait',
  ]);
}

const legSymptoms = (r: SafetyReading): Truth => {
  const side = r.facts.intake.pain?.legSide;
  return any(
    r.legPain,
    r.numb,
    r.limbWeak,
    given(side ? side !== 'none' : null, 'intake.pain.legSide', say('legSymptoms')),
  );
};

function trunkNumbness(r: SafetyReading): Truth {
  const areas = r.facts.intake.symptoms?.numbness;
  const found = areas?.some((area) => area.region === 'thoracic' || area.region === 'abdomen_flank');
  return given(found ?? null, 'intake.symptoms.numbness', say('trunkNumb'));
}

export const UPPER_MOTOR_NEURONE_RULES: readonly RedFlag[] = [
  {
    id: 'RF-UMN-1',
    title: { en: 'Upper motor neurone signs: cord, not lumbar root' },
    action: {
      en: 'Same-day spinal on-call discussion and MRI of the whole spine: signs of the cord with rapid change or bladder involvement.',
    },
    actionWhenLower: {
      en: 'Consider MRI of the whole spine and a spinal opinion within two weeks; the lumbar root model does not apply.',
    },
    concern: 'myelopathy',
    firm: true,
    source: 'Classification specification RF-UMN-1; corrections 25',
    grade: 'expert',
    steps: (r) => {
      const ces = r.caudaEquina;
      const sphincter = all(
        any(ces.bladder, ces.bowel),
        given(!ces.longstandingOnly, [
          'intake.caudaEquina.bladderChanges',
          'intake.caudaEquina.bowelChanges',
        ]),
      );
      const sign = upperMotorNeurone(r);
      const fast = any(r.rapid, all(r.weaknessWorsening, unless(olderThan12Weeks(r))));
      return [
        { when: all(sign, any(sphincter, fast)), tier: 'emergency', withinDays: 0 },
        { when: sign, tier: 'urgent', withinDays: 14 },
      ];
    },
  },
  {
    id: 'RF-UMN-2',
    title: { en: 'Pattern of a cord lesion, signs not yet tested' },
    action: {
      en: 'Test plantar response, clonus and gait now; consider a spinal opinion within two days if they cannot be tested.',
    },
    concern: 'myelopathy',
    firm: false,
    source: 'Corrections 25',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const bilateralWeakness = r.weakBoth;
      const pattern = any(
        all(trunkNumbness(r), legSymptoms(r)),
        all(r.health('thoracicPain', 'thoracic'), any(bilateralWeakness, gaitChange(r))),
        all(r.health('armSymptoms', 'armSymptoms'), legSymptoms(r)),
      );
      return [{ when: all(pattern, unless(umnExcluded(r))), tier: 'urgent', withinDays: 2 }];
    },
  },
  {
    id: 'RF-UMN-3',
    title: { en: 'Cook cluster for cervical myelopathy' },
    action: { en: 'Consider MRI of the cervical spine and a spinal opinion within two weeks.' },
    concern: 'myelopathy',
    firm: true,
    source:
      'Cook 2010 (≥3 of 5: LR+ 30.9, 5.5–182). The inverted supinator sign is not recorded, so three of four are asked',
    grade: 'recalled',
    steps: (r) => [
      {
        when: atLeast(3, gaitChange(r), hoffmann(r), babinski(r), r.ageAtLeast(46, 'ageOverFortyFive')),
        tier: 'urgent',
        withinDays: 14,
      },
    ],
  },
];
