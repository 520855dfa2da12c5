import {
  arterialClaudication,
  arterialDisease,
  indexAtMost,
  LOW_ANKLE_BRACHIAL_INDEX,
  weakPulse,
} from '../arterial-reading';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, fact, given, not, possibly, type Truth, unless } from '../truth';
import { swelling, wellsLikely } from '../wells';

const flankPain = (r: SafetyReading): Truth =>
  any(r.health('groinOrAbdominalPain', 'flankPain'), r.painIn(['abdomen_flank', 'groin'], 'flankPain'));

/** Pain that movement does not alter: denied as a trigger, or night or constant pain in the flank without a mechanical trigger. */
function notAlteredByMovement(r: SafetyReading): Truth {
  const movement = r.facts.intake.pain?.aggravating?.movement_any;
  return any(
    given(
      movement === 'absent' ? true : movement === 'present' ? false : null,
      'intake.pain.aggravating.movement_any',
      say('notMovement'),
    ),
    all(flankPain(r), r.nonMechanical),
  );
}

const male = (r: SafetyReading): Truth =>
  given(
    r.facts.person.sex === null ? null : r.facts.person.sex === 'male',
    'person.sex',
    say('vascularRisk'),
  );

const cold = (r: SafetyReading): Truth => r.health('coldFoot', 'coldFoot');

/** Pain at rest, numbness, tingling or weakness: what an ischaemic leg adds to a missing pulse. */
function ischaemicSigns(r: SafetyReading): Truth {
  const tingling = r.facts.intake.symptoms?.tinglingAny ?? 'not_tested';
  return any(
    r.numb,
    r.limbWeak,
    fact(tingling, 'intake.symptoms.tinglingAny', say('ischaemicSigns')),
    r.constant,
    r.night,
  );
}

const SURVEILLANCE = { en: 'Consider asking the family doctor when the aorta was last measured.' };
const AAA_SOURCE =
  'Classification specification §1.7; Lederle 1999 (palpation LR+ 12.0, LR− 0.72: a normal belly excludes nothing)';
const WELLS_SOURCE = 'Two-level Wells score, NICE NG158';

export const VASCULAR_RULES: readonly RedFlag[] = [
  {
    id: 'RF-AAA-1',
    title: { en: 'Possible leaking or growing aortic aneurysm' },
    action: { en: 'Emergency ambulance now: suspected aortic emergency.' },
    actionWhenLower: {
      en: 'Consider same- or next-day medical review and ultrasound of the aorta within two days.',
    },
    concern: 'aortic_aneurysm',
    firm: true,
    source: AAA_SOURCE,
    grade: 'recalled',
    steps: (r) => {
      const pulsatile = fact(
        r.facts.exam.vascular?.abdomenPulsatile ?? 'not_tested',
        'exam.vascular.abdomenPulsatile',
        say('pulsatile'),
      );
      const known = r.history('aneurysm_known', 'aneurysmKnown');
      const repaired = r.history('aneurysm_repaired', 'aneurysmRepaired');
      const trunkPain = any(r.backPain, flankPain(r));
      const recent = any(r.episodeWithinDays(84, 'newPain'), r.worsening);
      const profile = all(
        r.ageAtLeast(60, 'ageSixty'),
        any(
          male(r),
          r.history('smoking', 'vascularRisk'),
          r.history('hypertension', 'vascularRisk'),
          r.history('vascular_disease', 'vascularRisk'),
        ),
      );
      return [
        { when: pulsatile, tier: 'emergency', withinDays: 0 },
        {
          when: all(known, possibly(trunkPain, say('trunkUnknown')), recent),
          tier: 'emergency',
          withinDays: 0,
        },
        {
          when: all(r.health('fainting', 'fainting'), r.ageAtLeast(60, 'ageSixty'), trunkPain, r.newOrWorse),
          tier: 'emergency',
          withinDays: 0,
        },
        {
          when: all(any(known, repaired), possibly(trunkPain, say('trunkUnknown')), r.newOrWorse),
          tier: 'urgent',
          withinDays: 1,
        },
        {
          when: all(profile, trunkPain, r.newOrWorse, notAlteredByMovement(r)),
          tier: 'urgent',
          withinDays: 2,
          firm: false,
        },
        { when: any(known, repaired), tier: 'soon', withinDays: 14, firm: false, action: SURVEILLANCE },
      ];
    },
  },
  {
    id: 'RF-DVT-1',
    title: { en: 'Possible deep vein thrombosis' },
    action: {
      en: 'Same-day emergency or DVT clinic: proximal leg ultrasound within 4 hours; breathlessness needs an ambulance.',
    },
    actionWhenLower: { en: 'Consider D-dimer today with the result within 4 hours.' },
    concern: 'dvt',
    firm: true,
    source: `${WELLS_SOURCE} (timings recalled). The −2 for another diagnosis is never taken: it would need to be certain`,
    grade: 'recalled',
    steps: (r) => {
      const swollen = swelling(r);
      return [
        { when: all(swollen, r.health('breathless', 'breathless')), tier: 'emergency', withinDays: 0 },
        { when: all(swollen, wellsLikely(r)), tier: 'emergency', withinDays: 0 },
        { when: swollen, tier: 'urgent', withinDays: 1, firm: false },
      ];
    },
  },
  {
    id: 'RF-ALI-1',
    title: { en: 'Possible acute limb ischaemia' },
    action: { en: 'Emergency department and vascular surgeon now: the leg is at risk within hours.' },
    actionWhenLower: { en: 'Feel the foot pulses now; consider same-day vascular opinion.' },
    concern: 'limb_ischaemia',
    firm: true,
    source:
      'Classification specification §1.7 (one of pain, pallor, cold, paraesthesia, paralysis, and an absent pulse)',
    grade: 'recalled',
    steps: (r) => {
      const old = not(r.episodeWithinDays(14, 'acute'));
      const acute = any(r.episodeWithinDays(14, 'acute'), all(r.sudden, unless(old)));
      const leg = any(cold(r), ischaemicSigns(r));
      return [
        { when: all(r.pulseAbsent, leg, acute), tier: 'emergency', withinDays: 0 },
        {
          when: all(r.pulseAbsent, cold(r), ischaemicSigns(r), unless(old)),
          tier: 'emergency',
          withinDays: 0,
        },
        { when: all(r.pulseAbsent, cold(r)), tier: 'urgent', withinDays: 1 },
        { when: all(cold(r), acute, unless(normalPulses(r))), tier: 'urgent', withinDays: 1, firm: false },
      ];
    },
  },
  {
    id: 'RF-CLTI-1',
    title: { en: 'Chronic limb-threatening ischaemia' },
    action: { en: 'Consider a vascular opinion by the next working day.' },
    concern: 'limb_ischaemia',
    firm: true,
    source:
      'Classification specification §1.7 (rest pain eased by hanging the leg, ulcer or gangrene, index below 0.4–0.5)',
    grade: 'recalled',
    steps: (r) => [
      {
        when: any(
          r.health('restPainEasedByHanging', 'restPain'),
          r.health('footUlcerOrGangrene', 'ulcer'),
          indexAtMost(r, 0.5, 'indexCritical'),
        ),
        tier: 'urgent',
        withinDays: 1,
      },
    ],
  },
  {
    id: 'RF-PAD-1',
    title: { en: 'Arterial claudication' },
    action: {
      en: 'Consider review by the family doctor or vascular service; measure the ankle–brachial index.',
    },
    concern: 'arterial_disease',
    firm: true,
    source: `Classification specification §1.7 (index ≤${LOW_ANKLE_BRACHIAL_INDEX}); Nadeau 2013`,
    grade: 'found',
    steps: (r) => {
      const risk = any(
        r.history('smoking', 'smokingOrDiabetes'),
        r.history('diabetes', 'smokingOrDiabetes'),
        r.history('vascular_disease', 'smokingOrDiabetes'),
      );
      return [
        {
          when: any(
            r.pulseAbsent,
            indexAtMost(r, LOW_ANKLE_BRACHIAL_INDEX, 'indexLow'),
            r.test('doppler_arterial_disease', 'doppler'),
            all(arterialClaudication(r), weakPulse(r)),
          ),
          tier: 'soon',
          withinDays: 14,
        },
        {
          when: all(arterialClaudication(r), risk, unless(normalPulses(r))),
          tier: 'soon',
          withinDays: 14,
          firm: false,
        },
      ];
    },
  },
  {
    id: 'RF-PAD-2',
    title: { en: 'Sexual change alone, in arterial disease' },
    action: {
      en: 'Consider vascular review (aorto-iliac disease); ask every cauda equina question at this visit.',
    },
    concern: 'arterial_disease',
    firm: false,
    source: 'Corrections 21 (Leriche)',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => [
      {
        when: all(r.caudaEquina.sexual, arterialDisease(r)),
        tier: 'soon',
        withinDays: 14,
      },
    ],
  },
];

const normalPulses = (r: SafetyReading): Truth =>
  given(r.pulseAbsent.value === null ? null : weakPulse(r).value === false, 'exam.vascular.pulses');
