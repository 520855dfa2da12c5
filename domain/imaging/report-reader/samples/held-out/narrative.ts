import type { ReportSample } from '../../report-sample';
import { not, sees } from '../coded';

/** Running prose as hospitals dictate it. */
export const NARRATIVE: readonly ReportSample[] = [
  {
    id: 'ho-n1',
    tries: 'British prose, history to be skipped',
    text: `MRI LUMBAR SPINE
Clinical details: Left sided sciatica 8 weeks. ?L5/S1 disc prolapse. ?cauda equina compression.
Findings: Normal lumbar lordosis. The conus ends at L1 and is of normal signal. The L1/2 to L3/4 discs are well hydrated. There is desiccation of the L4/5 disc with a broad-based bulge, without nerve root contact. At L5/S1 a left paracentral disc protrusion displaces the traversing left S1 nerve root. The exit foramina are patent. No cauda equina compression.
Conclusion: Left L5/S1 disc protrusion with displacement of the left S1 root.`,
    expected: [
      sees('L4-L5', 'disc_degeneration'),
      sees('L4-L5', 'disc_bulge'),
      sees('L5-S1', 'disc_protrusion', 'left', { zone: 'central', rootContact: 'deviation' }),
    ],
    denied: [not('cauda_equina_compression'), not('root_compression', 'L4-L5'), not('foraminal_stenosis')],
  },
  {
    id: 'ho-n2',
    tries: 'two sides of different degree in one sentence',
    text: `There is facet joint hypertrophy at L4-5 bilaterally. Together with ligamentum flavum thickening this causes moderate central canal stenosis at that level. Moderate right and mild left neural foraminal narrowing at L4-5. At L5-S1 there is severe left foraminal stenosis with compression of the exiting left L5 root; the right foramen is patent.`,
    expected: [
      sees('L4-L5', 'facet_arthropathy', 'both'),
      sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'moderate' }),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'mild' }),
      sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'severe', rootContact: 'compression' }),
    ],
    denied: [],
  },
  {
    id: 'ho-n3',
    tries: 'side after the finding, parentheses, migration',
    text: `Large extruded disc at L4/5 (right subarticular) with caudal migration behind the body of L5, measuring 12 x 8 mm, compressing the L5 root on the right. The remaining levels are unremarkable. Incidental 9 mm Tarlov cyst at S2. No fracture or marrow lesion.`,
    expected: [
      sees('L4-L5', 'disc_extrusion', 'right', {
        zone: 'subarticular',
        migration: 'down',
        rootContact: 'compression',
      }),
    ],
    denied: [not('fracture'), not('metastasis_or_marrow_lesion'), not('synovial_cyst')],
  },
  {
    id: 'ho-n4',
    tries: 'a range of levels and a slip',
    text: `Grade I degenerative anterolisthesis of L4 on L5. Degenerative disc disease from L2/3 to L5/S1. Severe canal stenosis at L4/5 with crowding of the cauda equina roots. Bilateral lateral recess narrowing at the same level, worse on the right. No pars defect.`,
    expected: [
      sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 1 }),
      sees('L2-L3', 'disc_degeneration'),
      sees('L3-L4', 'disc_degeneration'),
      sees('L4-L5', 'disc_degeneration'),
      sees('L5-S1', 'disc_degeneration'),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
      sees('L4-L5', 'lateral_recess_stenosis', 'both'),
    ],
    denied: [not('spondylolysis'), not('cauda_equina_compression')],
  },
  {
    id: 'ho-n5',
    tries: 'normal study',
    text: `Vertebral body heights and alignment are preserved. Marrow signal is normal. The intervertebral discs are of normal height and signal, with no bulge, protrusion or extrusion. The spinal canal and neural foramina are widely patent at all levels. Facet joints are unremarkable. Impression: Normal MRI of the lumbar spine.`,
    expected: [],
    denied: [
      not('disc_bulge'),
      not('disc_protrusion'),
      not('disc_extrusion'),
      not('central_stenosis'),
      not('foraminal_stenosis'),
      not('facet_arthropathy'),
    ],
  },
  {
    id: 'ho-n6',
    tries: 'infection with collections',
    text: `There is fluid signal within the L3/4 disc with end plate destruction and oedema of the adjacent bodies, in keeping with spondylodiscitis. A 14 mm anterior epidural abscess extends behind L3 and compresses the thecal sac. Left psoas collection, also thought to be an abscess. No cord compression.`,
    expected: [sees('L3-L4', 'discitis_or_osteomyelitis'), sees('L3', 'abscess')],
    denied: [not('cord_compression')],
  },
  {
    id: 'ho-n7',
    tries: 'old and new fractures',
    text: `Acute superior endplate compression fracture of L1 with marrow oedema and 30% height loss. Old healed wedge fracture of L3. No retropulsion. The discs show age-related desiccation at L4/5 and L5/S1 only.`,
    expected: [
      sees('L1', 'fracture'),
      sees('L4-L5', 'disc_degeneration'),
      sees('L5-S1', 'disc_degeneration'),
    ],
    denied: [not('fracture', 'L3')],
  },
  {
    id: 'ho-n8',
    tries: 'impression contradicts the side',
    text: `Findings: At L5-S1 there is a right paracentral extrusion compressing the right S1 root. L4-5 normal.
Impression: Left L5-S1 disc extrusion with S1 root compression.`,
    expected: [sees('L5-S1', 'disc_extrusion', null, { zone: 'central', rootContact: 'compression' })],
    denied: [],
  },
  {
    id: 'ho-n9',
    tries: 'post-operative, scar against recurrence',
    text: `Previous left L5/S1 microdiscectomy. Enhancing scar tissue surrounds the left S1 root in the lateral recess. No recurrent disc herniation. Mild bulge of L4/5, not touching the roots. Moderate facet arthropathy L4/5 and L5/S1.`,
    expected: [
      sees('L4-L5', 'disc_bulge', null, { severity: 'mild' }),
      sees('L4-L5', 'facet_arthropathy', null, { severity: 'moderate' }),
      sees('L5-S1', 'facet_arthropathy', null, { severity: 'moderate' }),
    ],
    denied: [not('disc_herniation_unspecified'), not('lateral_recess_stenosis')],
  },
  {
    id: 'ho-n10',
    tries: 'metastases, hedges, cord',
    text: `Multiple T1 hypointense lesions in L2, L4 and the sacrum, highly suspicious for metastatic disease. There is no epidural extension and no compression of the cauda equina. A haemangioma is noted in T12. A pathological fracture cannot be excluded at L4.`,
    expected: [
      sees('L2', 'metastasis_or_marrow_lesion'),
      sees('L4', 'metastasis_or_marrow_lesion'),
      sees('sacrum', 'metastasis_or_marrow_lesion'),
    ],
    denied: [not('cauda_equina_compression'), not('fracture')],
  },
];
