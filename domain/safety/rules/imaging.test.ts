import type { ImagingFinding } from '../../imaging/findings';
import { checkRules, type RuleCase } from '../../testing/check-red-flags';
import { SCREEN_DENIED } from '../../testing/facts-of';
import { IMAGING_RULES } from './imaging';

const shows = (finding: ImagingFinding) => ({
  status: 'done' as const,
  modality: 'mri' as const,
  findings: [{ level: 'L4-L5' as const, finding }],
});
const clear = {
  imaging: {
    status: 'done' as const,
    modality: 'mri' as const,
    findings: [],
    otherTests: { doppler_dvt: 'absent' as const, xray_fracture: 'absent' as const },
  },
};
const denied = { caudaEquina: SCREEN_DENIED, symptoms: { weakness: { reported: 'absent' as const } } };
const weak = { neurology: { strength: { knee_extension: { left: '4' as const } } } };

const quiet: RuleCase[] = IMAGING_RULES.map((rule) => ({
  rule: rule.id,
  when: 'imaging done without it',
  facts: clear,
  expect: 'not_fired',
}));
const silent: RuleCase[] = IMAGING_RULES.map((rule) => ({
  rule: rule.id,
  when: 'no imaging',
  facts: {},
  expect: 'cannot_tell',
}));

const CASES: RuleCase[] = [
  ...quiet,
  ...silent,
  { rule: 'RF-IMG-ABSCESS', when: 'abscess', facts: { imaging: shows('abscess') }, expect: ['emergency', 0] },
  {
    rule: 'RF-IMG-HAEMATOMA',
    when: 'haematoma',
    facts: { imaging: shows('haematoma') },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-CES',
    when: 'compression, screen not asked',
    facts: { imaging: shows('cauda_equina_compression') },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-CES',
    when: 'compression, screen complete and normal',
    facts: { intake: denied, imaging: shows('cauda_equina_compression') },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-IMG-METASTASIS',
    when: 'with weakness',
    facts: { exam: weak, imaging: shows('metastasis_or_marrow_lesion') },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-METASTASIS',
    when: 'alone',
    facts: { intake: denied, imaging: shows('metastasis_or_marrow_lesion') },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-IMG-MASS',
    when: 'with a bladder change',
    facts: {
      intake: { caudaEquina: { bladder: 'present' } },
      imaging: shows('intradural_or_extradural_mass'),
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-MASS',
    when: 'alone',
    facts: { imaging: shows('intradural_or_extradural_mass') },
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-IMG-DISCITIS',
    when: 'with fever',
    facts: { intake: { generalHealth: { fever: 'present' } }, imaging: shows('discitis_or_osteomyelitis') },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-DISCITIS',
    when: 'alone',
    facts: { imaging: shows('discitis_or_osteomyelitis') },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-IMG-FRACTURE',
    when: 'with weakness of both legs',
    facts: {
      intake: { symptoms: { weakness: { reported: 'present', side: 'both' } } },
      imaging: shows('fracture'),
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-FRACTURE',
    when: 'on a film',
    facts: { imaging: { otherTests: { xray_fracture: 'present' } } },
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-IMG-CORD',
    when: 'worsening',
    facts: { intake: { episode: { trend: 'worsening' } }, imaging: shows('cord_compression') },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-CORD',
    when: 'alone',
    facts: { imaging: shows('cord_compression') },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-IMG-DVT',
    when: 'Doppler',
    facts: { imaging: { otherTests: { doppler_dvt: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-IMG-OTHER',
    when: 'sacroiliitis',
    facts: { imaging: shows('sacroiliitis') },
    expect: ['soon', 42],
  },
];

checkRules(IMAGING_RULES, CASES);
