import { imaged } from '../imaging-reading';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { unansweredScreenItems } from '../screen';
import { all, any, given, type Truth, unless } from '../truth';

const SOURCE = 'Corrections 13 (imaging and test results are red flags)';

/** Bladder or bowel change, other than one only described as long-standing and unchanged. */
function sphincter(r: SafetyReading): Truth {
  const ces = r.caudaEquina;
  return all(
    any(ces.saddle, ces.bladder, ces.bowel),
    given(!ces.longstandingOnly, ['intake.caudaEquina.bladderChanges', 'intake.caudaEquina.bowelChanges']),
  );
}

/** Five questions answered, all normal, and no abnormal perianal sensation or tone. */
function screenNormal(r: SafetyReading): Truth {
  const ces = r.caudaEquina;
  const normal =
    unansweredScreenItems(r.facts.intake).length === 0 &&
    ces.sphincterScreenNormal &&
    r.bilateral.value !== true &&
    ces.perianalAbnormal.value !== true &&
    ces.toneReduced.value !== true;
  return given(normal, 'intake.caudaEquina');
}

export const IMAGING_RULES: readonly RedFlag[] = [
  {
    id: 'RF-IMG-ABSCESS',
    title: { en: 'Abscess on imaging' },
    action: { en: 'Same-day emergency department: spinal infection with an abscess.' },
    concern: 'infection',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => [{ when: imaged(r, 'abscess', 'abscess'), tier: 'emergency', withinDays: 0 }],
  },
  {
    id: 'RF-IMG-HAEMATOMA',
    title: { en: 'Haematoma on imaging' },
    action: { en: 'Same-day emergency spinal on-call discussion; check anticoagulants.' },
    concern: 'other',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => [{ when: imaged(r, 'haematoma', 'haematoma'), tier: 'emergency', withinDays: 0 }],
  },
  {
    id: 'RF-IMG-CES',
    title: { en: 'Cauda equina compression on imaging' },
    action: { en: 'Same-day emergency spinal on-call discussion; complete the cauda equina screen now.' },
    actionWhenLower: {
      en: 'Consider spinal on-call advice by the next day; repeat the whole screen at each contact.',
    },
    concern: 'cauda_equina',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const compression = imaged(r, 'cauda_equina_compression', 'caudaCompression');
      return [
        { when: all(compression, unless(screenNormal(r))), tier: 'emergency', withinDays: 0 },
        { when: compression, tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-IMG-METASTASIS',
    title: { en: 'Metastasis or marrow lesion on imaging' },
    action: { en: 'Metastatic cord compression pathway now: weakness or sphincter change is present.' },
    actionWhenLower: {
      en: 'Consider contacting the metastatic cord compression coordinator within 24 hours.',
    },
    concern: 'malignancy',
    firm: true,
    source: `${SOURCE}; NICE NG234 (24 hours, recalled)`,
    grade: 'expert',
    steps: (r) => {
      const lesion = imaged(r, 'metastasis_or_marrow_lesion', 'metastasis');
      return [
        { when: all(lesion, any(r.limbWeak, sphincter(r))), tier: 'emergency', withinDays: 0 },
        { when: lesion, tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-IMG-MASS',
    title: { en: 'Mass in the spinal canal on imaging' },
    action: { en: 'Same-day spinal on-call discussion: a mass with weakness or sphincter change.' },
    actionWhenLower: { en: 'Consider a spinal opinion within five days.' },
    concern: 'spinal_tumour',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => {
      const mass = imaged(r, 'intradural_or_extradural_mass', 'mass');
      return [
        { when: all(mass, any(r.limbWeak, sphincter(r))), tier: 'emergency', withinDays: 0 },
        { when: mass, tier: 'urgent', withinDays: 5 },
      ];
    },
  },
  {
    id: 'RF-IMG-DISCITIS',
    title: { en: 'Discitis or osteomyelitis on imaging' },
    action: { en: 'Same-day emergency department: spinal infection with fever or a deficit.' },
    actionWhenLower: {
      en: 'Consider an infection opinion by the next day, with cultures before antibiotics.',
    },
    concern: 'infection',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => {
      const discitis = imaged(r, 'discitis_or_osteomyelitis', 'discitis');
      return [
        { when: all(discitis, any(r.fever, r.deficit)), tier: 'emergency', withinDays: 0 },
        { when: discitis, tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-IMG-FRACTURE',
    title: { en: 'Fracture on imaging' },
    action: { en: 'Same-day emergency department: a fracture with a two-sided deficit.' },
    actionWhenLower: {
      en: 'Consider a fracture or spinal opinion within five days; protect the spine until then.',
    },
    concern: 'fracture',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => {
      const fracture = any(imaged(r, 'fracture', 'fractureSeen'), r.test('xray_fracture', 'fractureSeen'));
      return [
        { when: all(fracture, r.bothSidesDeficit), tier: 'emergency', withinDays: 0 },
        { when: fracture, tier: 'urgent', withinDays: 5 },
      ];
    },
  },
  {
    id: 'RF-IMG-CORD',
    title: { en: 'Cord compression on imaging' },
    action: { en: 'Same-day emergency spinal on-call discussion: cord compression that is progressing.' },
    actionWhenLower: { en: 'Consider a spinal opinion within two days.' },
    concern: 'myelopathy',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => {
      const cord = imaged(r, 'cord_compression', 'cordCompression');
      return [
        {
          when: all(cord, any(r.rapid, r.worsening, r.weaknessWorsening, sphincter(r))),
          tier: 'emergency',
          withinDays: 0,
        },
        { when: cord, tier: 'urgent', withinDays: 2 },
      ];
    },
  },
  {
    id: 'RF-IMG-DVT',
    title: { en: 'Deep vein thrombosis on Doppler' },
    action: { en: 'Same-day DVT clinic or emergency department for anticoagulation.' },
    concern: 'dvt',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => [{ when: r.test('doppler_dvt', 'dvtSeen'), tier: 'emergency', withinDays: 0 }],
  },
  {
    id: 'RF-IMG-OTHER',
    title: { en: 'A finding on imaging that needs another specialty' },
    action: { en: 'Consider referral to the specialty of the finding.' },
    concern: 'other',
    firm: true,
    source: SOURCE,
    grade: 'expert',
    steps: (r) => [
      {
        when: imaged(r, 'vascular_lesion', 'vascularLesion'),
        tier: 'soon',
        withinDays: 14,
        concern: 'arterial_disease',
      },
      {
        when: imaged(r, 'plexus_or_nerve_lesion', 'plexusLesion'),
        tier: 'soon',
        withinDays: 14,
        concern: 'plexopathy',
      },
      {
        when: imaged(r, 'sacroiliitis', 'sacroiliitis'),
        tier: 'soon',
        withinDays: 42,
        concern: 'inflammatory',
      },
    ],
  },
];
