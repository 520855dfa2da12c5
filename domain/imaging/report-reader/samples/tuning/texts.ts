import type { ReportSample } from '../../report-sample';
import { not, sees } from '../coded';

const sample = (
  id: string,
  tries: string,
  text: string,
  expected: ReportSample['expected'],
  denied: ReportSample['denied'] = [],
): ReportSample => ({ id, tries, text, expected, denied });

/** Discs, sides, zones and roots. */
export const DISCS: readonly ReportSample[] = [
  sample(
    'd1',
    'side before the level',
    'On the left at L5/S1 there is a subarticular protrusion contacting the S1 nerve root.',
    [sees('L5-S1', 'disc_protrusion', 'left', { zone: 'subarticular', rootContact: 'contact' })],
  ),
  sample(
    'd2',
    'root names the side',
    'L4-5: Large extrusion compressing the traversing right L5 root. No canal stenosis.',
    [sees('L4-L5', 'disc_extrusion', 'right', { rootContact: 'compression' })],
    [not('central_stenosis', 'L4-L5')],
  ),
  sample(
    'd3',
    'bulge and protrusion at one level',
    'At L4/L5 there is a circumferential disc bulge with a superimposed right paracentral protrusion, displacing the right L5 nerve root.',
    [
      sees('L4-L5', 'disc_bulge'),
      sees('L4-L5', 'disc_protrusion', 'right', { zone: 'central', rootContact: 'deviation' }),
    ],
  ),
  sample(
    'd4',
    'sequestrated fragment migrated down',
    'Sequestered fragment at L5/S1 on the right, migrated inferiorly, compressing the right S1 root.',
    [sees('L5-S1', 'disc_sequestration', 'right', { migration: 'down', rootContact: 'compression' })],
  ),
  sample(
    'd5',
    'extrusion with a free fragment is one',
    'L3-L4: left-sided disc extrusion with free fragment extending cranially.',
    [sees('L3-L4', 'disc_sequestration', 'left')],
  ),
  sample(
    'd6',
    'list of denials',
    'L4/5: No disc herniation, canal stenosis or foraminal narrowing. L5/S1: Mild posterior bulge, no neural compression.',
    [sees('L5-S1', 'disc_bulge', null, { severity: 'mild' })],
    [
      not('disc_herniation_unspecified'),
      not('central_stenosis'),
      not('foraminal_stenosis'),
      not('root_compression'),
    ],
  ),
  sample('d7', 'far lateral', 'Far lateral left disc herniation at L3-L4 impinging on the exiting L3 root.', [
    sees('L3-L4', 'disc_herniation_unspecified', 'left', {
      zone: 'extraforaminal',
      rootContact: 'compression',
    }),
  ]),
  sample(
    'd8',
    'two discs on two sides',
    'There are disc protrusions at L4/5 on the left and at L5/S1 on the right.',
    [sees('L4-L5', 'disc_protrusion', 'left'), sees('L5-S1', 'disc_protrusion', 'right')],
  ),
  sample(
    'd9',
    'body and impression agree',
    `Findings:
L5-S1: Broad-based left foraminal disc protrusion with contact of the exiting left L5 nerve root.
L4-L5: Normal.
Impression:
1. Left foraminal L5-S1 disc protrusion.`,
    [sees('L5-S1', 'disc_protrusion', 'left', { zone: 'foraminal', rootContact: 'contact' })],
  ),
  sample(
    'd10',
    'unspecified in the impression, specific in the body',
    `At L4-L5 a right subarticular extrusion is seen.
IMPRESSION: Right L4-L5 disc herniation.`,
    [sees('L4-L5', 'disc_extrusion', 'right', { zone: 'subarticular' })],
  ),
  sample(
    'd11',
    'sides contradict',
    `L4/5: left paracentral protrusion.
Conclusion: right paracentral L4/5 protrusion.`,
    [sees('L4-L5', 'disc_protrusion', null, { zone: 'central' })],
  ),
  sample(
    'd12',
    'levels contradict',
    `There is a left subarticular extrusion at L4/5.
Conclusion: left disc extrusion at L5/S1.`,
    [],
  ),
  sample(
    'd13',
    'central',
    'Small central disc protrusion at L5-S1 indenting the thecal sac, not contacting the S1 roots. Annular tear at L4-5.',
    [sees('L5-S1', 'disc_protrusion', 'midline', { zone: 'central' }), sees('L4-L5', 'annular_fissure')],
    [not('root_compression')],
  ),
  sample(
    'd14',
    'old protrusion gone',
    'The left L4/5 protrusion described previously is no longer seen. Residual mild bulge at this level.',
    [sees('L4-L5', 'disc_bulge', null, { severity: 'mild' })],
    [not('disc_protrusion', 'L4-L5')],
  ),
  sample('d15', 'letters for sides', 'L5/S1: L paracentral HNP, abuts L S1 root. L4/5: R foraminal bulge.', [
    sees('L5-S1', 'disc_herniation_unspecified', 'left', { zone: 'central', rootContact: 'contact' }),
    sees('L4-L5', 'disc_bulge', 'right', { zone: 'foraminal' }),
  ]),
];

/** Narrowing, joints, bone and everything else. */
export const OTHERS_READ: readonly ReportSample[] = [
  sample(
    'n1',
    'bilateral, one side worse',
    'Moderate bilateral foraminal stenosis at L5-S1, worse on the right. Severe central canal stenosis at L4-5.',
    [
      sees('L5-S1', 'foraminal_stenosis', 'both', { severity: 'moderate' }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
    ],
  ),
  sample(
    'n2',
    'right mild, left moderate',
    'L4/5: foraminal stenosis, right mild, left moderate. Facet arthrosis.',
    [
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'mild' }),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
      sees('L4-L5', 'facet_arthropathy'),
    ],
  ),
  sample(
    'n3',
    'canal and foraminal in one breath',
    'There is mild canal and left foraminal stenosis at L3/4. The L4/5 canal is severely narrowed.',
    [
      sees('L3-L4', 'central_stenosis', null, { severity: 'mild' }),
      sees('L3-L4', 'foraminal_stenosis', 'left'),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
    ],
  ),
  sample(
    'n4',
    'slip with pars defects',
    'Bilateral L5 pars defects with grade II anterolisthesis of L5 on S1. Severe narrowing of both foramina at L5/S1.',
    [
      sees('L5', 'spondylolysis', 'both'),
      sees('L5-S1', 'spondylolisthesis', null, { slipGrade: 2 }),
      sees('L5-S1', 'foraminal_stenosis', 'both', { severity: 'severe' }),
    ],
  ),
  sample(
    'n5',
    'range of degeneration',
    'Degenerative disc disease L3-S1. Modic 1 changes at L4/5. Tarlov cysts at S2. Haemangioma in L2.',
    [
      sees('L3-L4', 'disc_degeneration'),
      sees('L4-L5', 'disc_degeneration'),
      sees('L5-S1', 'disc_degeneration'),
    ],
    [not('synovial_cyst'), not('metastasis_or_marrow_lesion')],
  ),
  sample(
    'n6',
    'synovial cyst',
    'Right L4-5 synovial cyst, 7 x 5 mm, compressing the right L5 nerve root in the lateral recess.',
    [sees('L4-L5', 'synovial_cyst', 'right', { rootContact: 'compression' })],
  ),
  sample(
    'n7',
    'clinical details',
    `Clinical information: metastatic breast cancer, ?cord compression.
Report: Metastatic deposits in L1 and L3. No cord or cauda equina compression. Old healed fracture of T12.`,
    [sees('L1', 'metastasis_or_marrow_lesion'), sees('L3', 'metastasis_or_marrow_lesion')],
    [not('cord_compression'), not('cauda_equina_compression'), not('fracture')],
  ),
  sample(
    'n8',
    'discitis suspected',
    'Appearances at L2/3 are suspicious for discitis with a small right psoas abscess at L3. Correlate with CRP.',
    [sees('L2-L3', 'discitis_or_osteomyelitis'), sees('L3', 'abscess')],
  ),
  sample(
    'n9',
    'cannot be excluded',
    'A small haematoma cannot be excluded at L3. Possible fracture of L2; CT advised. No discitis.',
    [],
    [not('haematoma'), not('fracture'), not('discitis_or_osteomyelitis')],
  ),
  sample(
    'n10',
    'recess narrowed',
    'At L4/5 the right lateral recess is moderately narrowed with compression of the right L5 nerve root; the left lateral recess is clear.',
    [sees('L4-L5', 'lateral_recess_stenosis', 'right', { severity: 'moderate', rootContact: 'compression' })],
  ),
  sample(
    'n11',
    'normal',
    'Alignment normal. Discs of normal height and signal. No canal or foraminal stenosis. No nerve root compression. Conus normal.',
    [],
    [not('central_stenosis'), not('foraminal_stenosis'), not('root_compression')],
  ),
  sample(
    'n12',
    'root compression without a lesion',
    'L4-L5: Compression of the left L5 nerve root. L5-S1: unremarkable.',
    [sees('L4-L5', 'root_compression', 'left', { rootContact: 'compression' })],
  ),
  sample(
    'n13',
    'grades',
    'Schizas D stenosis at L3/4, Schizas B at L4/5. Left foraminal stenosis Lee 3 at L5/S1.',
    [
      sees('L3-L4', 'central_stenosis', null, { severity: 'severe' }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
      sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'severe' }),
    ],
  ),
  sample(
    'n14',
    'joints and hip',
    'Bone marrow oedema of the left sacroiliac joint in keeping with sacroiliitis. Osteoarthritis of the right hip.',
    [sees('unknown', 'sacroiliitis', 'left'), sees('unknown', 'hip_lesion', 'right')],
  ),
  sample(
    'n15',
    'multilevel words',
    'Multilevel degenerative disc disease. Multilevel facet arthropathy, most marked at L4/5. Enhancing left L5 nerve root.',
    [
      sees('multilevel', 'disc_degeneration'),
      sees('L4-L5', 'facet_arthropathy'),
      sees('L5', 'root_oedema_or_enhancement', 'left'),
    ],
  ),
];
