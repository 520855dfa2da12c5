import { describe, expect, it } from 'vitest';
import type { IMAGING_FINDINGS } from '../findings';
import { readReport } from './read-report';

describe('negation', () => {
  const WORDS: Partial<Record<(typeof IMAGING_FINDINGS)[number], string>> = {
    disc_bulge: 'disc bulge',
    disc_protrusion: 'disc protrusion',
    disc_extrusion: 'disc extrusion',
    disc_sequestration: 'sequestrated fragment',
    disc_herniation_unspecified: 'disc herniation',
    disc_degeneration: 'disc desiccation',
    annular_fissure: 'annular fissure',
    central_stenosis: 'canal stenosis',
    lateral_recess_stenosis: 'lateral recess stenosis',
    foraminal_stenosis: 'foraminal narrowing',
    spondylolisthesis: 'spondylolisthesis',
    spondylolysis: 'pars defect',
    synovial_cyst: 'synovial cyst',
    facet_arthropathy: 'facet arthropathy',
    fracture: 'fracture',
    metastasis_or_marrow_lesion: 'marrow lesion',
    intradural_or_extradural_mass: 'intradural mass',
    discitis_or_osteomyelitis: 'discitis',
    abscess: 'abscess',
    haematoma: 'haematoma',
    cauda_equina_compression: 'cauda equina compression',
    cord_compression: 'cord compression',
    sacroiliitis: 'sacroiliitis',
  };
  const FORMS = [
    (words: string) => `At L4/5 there is no ${words}.`,
    (words: string) => `L4/5: No evidence of ${words}.`,
    (words: string) => `L4/5 shows no significant ${words}.`,
    (words: string) => `L4/5 without ${words}.`,
    (words: string) => `L4/5: ${words} is not seen.`,
    (words: string) => `The ${words} at L4/5 has resolved.`,
    (words: string) => `A ${words} at L4/5 cannot be excluded.`,
    (words: string) => `L4/5: ?${words}.`,
    (words: string) => `Neither ${words} nor fluid at L4/5.`,
    (words: string) => `L4/5 is negative for ${words}.`,
    (words: string) => `Clinical details: ${words} at L4/5.\nFindings: Normal study.`,
  ];
  const grid = Object.entries(WORDS).flatMap(([finding, words]) =>
    FORMS.map((form) => [finding, form(words)] as const),
  );

  it('knows words for the findings it denies', () => expect(grid.length).toBeGreaterThan(200));

  it.each(grid)('%s is not read from: %s', (finding, pasted) => {
    expect(readReport(pasted).findings.map(({ entry }) => entry.finding)).not.toContain(finding);
  });

  it.each(Object.entries(WORDS))('%s is read when stated plainly', (finding, words) => {
    expect(readReport(`L4/5: ${words}.`).findings.map(({ entry }) => entry.finding)).toContain(finding);
  });
});
