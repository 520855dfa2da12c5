import type { ReportSample } from '../../report-sample';
import { not, sees } from '../coded';

/** Level by level, headings, bullets and tables. */
export const STRUCTURED: readonly ReportSample[] = [
  {
    id: 'ho-s1',
    tries: 'American level list',
    text: `FINDINGS:
L1-L2: No disc herniation. No stenosis.
L2-L3: Unremarkable.
L3-L4: Mild diffuse disc bulge. Mild bilateral facet arthrosis. No significant canal or foraminal stenosis.
L4-L5: Disc bulge with superimposed left foraminal protrusion. Moderate left and mild right neuroforaminal stenosis. The protrusion abuts the exiting left L4 nerve root.
L5-S1: Disc desiccation. Small central protrusion without mass effect.`,
    expected: [
      sees('L3-L4', 'disc_bulge', null, { severity: 'mild' }),
      sees('L3-L4', 'facet_arthropathy', 'both', { severity: 'mild' }),
      sees('L4-L5', 'disc_bulge'),
      sees('L4-L5', 'disc_protrusion', 'left', { zone: 'foraminal', rootContact: 'contact' }),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'mild' }),
      sees('L5-S1', 'disc_degeneration'),
      sees('L5-S1', 'disc_protrusion', 'midline', { zone: 'central' }),
    ],
    denied: [
      not('disc_herniation_unspecified', 'L1-L2'),
      not('central_stenosis', 'L3-L4'),
      not('foraminal_stenosis', 'L3-L4'),
    ],
  },
  {
    id: 'ho-s2',
    tries: 'all capitals, terse',
    text: `L3/4 - NORMAL
L4/5 - RIGHT FAR LATERAL DISC HERNIATION, COMPRESSES R L4 ROOT
L5/S1 - MOD DDD, NO ROOT COMPRESSION
IMPRESSION: R FAR LATERAL L4/5 HNP`,
    expected: [
      sees('L4-L5', 'disc_herniation_unspecified', 'right', {
        zone: 'extraforaminal',
        rootContact: 'compression',
      }),
      sees('L5-S1', 'disc_degeneration', null, { severity: 'moderate' }),
    ],
    denied: [not('root_compression', 'L5-S1')],
  },
  {
    id: 'ho-s3',
    tries: 'bullets with the side first',
    text: `• Left L5-S1: subarticular extrusion, cranially migrated, contacts exiting L5 root
• Right L5-S1: foramen patent
• L4-L5: Schizas grade C stenosis
• L3-L4: Schizas A, no stenosis
• Modic type 2 changes at L5-S1`,
    expected: [
      sees('L5-S1', 'disc_extrusion', 'left', {
        zone: 'subarticular',
        migration: 'up',
        rootContact: 'contact',
      }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
      sees('L5-S1', 'disc_degeneration'),
    ],
    denied: [not('central_stenosis', 'L3-L4'), not('foraminal_stenosis', 'L5-S1')],
  },
  {
    id: 'ho-s4',
    tries: 'numbered impression, several levels',
    text: `IMPRESSION:
1. Multilevel lumbar spondylosis, most pronounced at L3-4 and L4-5.
2. Severe spinal stenosis at L3-4 and moderate spinal stenosis at L4-5.
3. Left facet synovial cyst at L4-5 effacing the left lateral recess and impinging on the traversing left L5 root.
4. No acute fracture.`,
    expected: [
      sees('L3-L4', 'central_stenosis', null, { severity: 'severe' }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
      sees('L4-L5', 'synovial_cyst', 'left', { rootContact: 'compression' }),
    ],
    denied: [not('fracture')],
  },
  {
    id: 'ho-s5',
    tries: 'table by level',
    text: `Level | Disc | Canal | Right foramen | Left foramen
L3/4 | bulge | patent | patent | patent
L4/5 | protrusion, left subarticular | mild stenosis | patent | moderate stenosis
L5/S1 | desiccated | patent | severe stenosis | patent`,
    expected: [
      sees('L3-L4', 'disc_bulge'),
      sees('L4-L5', 'disc_protrusion', 'left', { zone: 'subarticular' }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'mild' }),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
      sees('L5-S1', 'disc_degeneration'),
      sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'severe' }),
    ],
    denied: [],
  },
  {
    id: 'ho-s6',
    tries: 'heading lines with text below',
    text: `L4-L5
Moderate disc height loss. Broad based disc bulge. Facet hypertrophy. Mild-to-moderate canal narrowing. Bilateral foraminal narrowing, left greater than right.

L5-S1
Bilateral pars defects with grade 2 spondylolisthesis. Severe bilateral foraminal stenosis, both L5 roots are compressed.`,
    expected: [
      sees('L4-L5', 'disc_degeneration', null, { severity: 'moderate' }),
      sees('L4-L5', 'disc_bulge'),
      sees('L4-L5', 'facet_arthropathy'),
      sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
      sees('L4-L5', 'foraminal_stenosis', 'both'),
      sees('L5-S1', 'spondylolysis', 'both'),
      sees('L5-S1', 'spondylolisthesis', null, { slipGrade: 2 }),
      sees('L5-S1', 'foraminal_stenosis', 'both', { severity: 'severe', rootContact: 'compression' }),
    ],
    denied: [],
  },
  {
    id: 'ho-s7',
    tries: 'technique and comparison are no findings',
    text: `TECHNIQUE: Sagittal T1, T2, STIR and axial T2 through the L3-S1 discs.
COMPARISON: MRI of 2019, which showed a right L4-5 extrusion.
FINDINGS: The previously seen right L4-5 extrusion has resolved. There is a new left L3-4 foraminal protrusion touching the left L3 root. Mild retrolisthesis of L5 on S1.
IMPRESSION: New left L3-4 foraminal disc protrusion.`,
    expected: [
      sees('L3-L4', 'disc_protrusion', 'left', { zone: 'foraminal', rootContact: 'contact' }),
      sees('L5-S1', 'other'),
    ],
    denied: [not('disc_extrusion', 'L4-L5'), not('spondylolisthesis')],
  },
  {
    id: 'ho-s8',
    tries: 'Lee and Bartynski grades, abbreviations',
    text: `L4/5: B/L LRS, Bartynski grade 2 on the R. L NEF stenosis Lee grade 1, R NEF Lee grade 3. LFH.
L5/S1: CES not seen. Annular fissure posteriorly, HIZ.`,
    expected: [
      sees('L4-L5', 'lateral_recess_stenosis', 'both'),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'mild' }),
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'severe' }),
      sees('L5-S1', 'annular_fissure'),
    ],
    denied: [not('cauda_equina_compression')],
  },
  {
    id: 'ho-s9',
    tries: 'fragment and cauda equina',
    text: `There is a huge central sequestrated disc fragment at L4-L5 filling the canal and compressing the cauda equina. Free fluid is absent. L5-S1: disc bulge only; no focal herniation.`,
    expected: [
      sees('L4-L5', 'disc_sequestration', 'midline', { zone: 'central' }),
      sees('L4-L5', 'cauda_equina_compression'),
      sees('L5-S1', 'disc_bulge'),
    ],
    denied: [not('disc_herniation_unspecified', 'L5-S1')],
  },
  {
    id: 'ho-s10',
    tries: 'negation ended by but',
    text: `L3-4 shows no herniation but mild right foraminal narrowing. L4-5: no central stenosis; however, the left lateral recess is narrowed and the left L5 root is deviated. L5-S1 disc is degenerate, without herniation, except for a tiny annular tear.`,
    expected: [
      sees('L3-L4', 'foraminal_stenosis', 'right', { severity: 'mild' }),
      sees('L4-L5', 'lateral_recess_stenosis', 'left', { rootContact: 'deviation' }),
      sees('L5-S1', 'disc_degeneration'),
      sees('L5-S1', 'annular_fissure'),
    ],
    denied: [
      not('disc_herniation_unspecified', 'L3-L4'),
      not('central_stenosis', 'L4-L5'),
      not('disc_herniation_unspecified', 'L5-S1'),
    ],
  },
];
