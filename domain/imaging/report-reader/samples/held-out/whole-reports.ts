import type { ReportSample } from '../../report-sample';
import { not, sees } from '../coded';

/** Whole reports written after the reader and before it saw them. */
export const WHOLE_REPORTS: readonly ReportSample[] = [
  {
    id: 'wr1',
    tries: 'British, cancer only in the clinical details',
    text: `MRI lumbar spine
Clinical details: Known metastatic breast cancer, new right leg pain. ?cord compression ?cauda equina.
Findings: Five lumbar type vertebrae. Normal marrow signal throughout. The conus ends at L1 and appears normal.
L3/4: Mild facet joint arthropathy. No stenosis.
L4/5: Right paracentral disc protrusion displacing the traversing right L5 nerve root.
L5/S1: Disc desiccation. No nerve root compromise.
No cauda equina compression. No suspicious marrow lesion.
Conclusion: Right L4/5 disc protrusion displacing the right L5 root. No evidence of spinal metastasis.`,
    expected: [
      sees('L3-L4', 'facet_arthropathy', null, { severity: 'mild' }),
      sees('L4-L5', 'disc_protrusion', 'right', { zone: 'central', rootContact: 'deviation' }),
      sees('L5-S1', 'disc_degeneration'),
    ],
    denied: [not('metastasis_or_marrow_lesion'), not('cauda_equina_compression'), not('cord_compression')],
  },
  {
    id: 'wr2',
    tries: 'American, levels as headings, grades',
    text: `EXAM: MRI LUMBAR SPINE WITHOUT CONTRAST
INDICATION: Low back pain radiating to left leg.
FINDINGS:
L1-L2: Unremarkable.
L2-L3: Mild disc bulge. No central canal or foraminal stenosis.
L3-L4: Disc bulge and facet hypertrophy with mild central canal stenosis.
L4-L5: Grade 1 anterolisthesis. Severe central canal stenosis. Moderate bilateral lateral recess stenosis. Severe left and mild right foraminal stenosis.
L5-S1: Left subarticular extrusion with inferior migration compressing the traversing left S1 nerve root.
IMPRESSION:
1. Severe central canal stenosis at L4-L5 with grade 1 anterolisthesis.
2. Left subarticular extrusion at L5-S1 compressing the left S1 nerve root.`,
    expected: [
      sees('L2-L3', 'disc_bulge', null, { severity: 'mild' }),
      sees('L3-L4', 'disc_bulge'),
      sees('L3-L4', 'facet_arthropathy'),
      sees('L3-L4', 'central_stenosis', null, { severity: 'mild' }),
      sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 1 }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
      sees('L4-L5', 'lateral_recess_stenosis', 'both', { severity: 'moderate' }),
      sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'severe' }),
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'mild' }),
      sees('L5-S1', 'disc_extrusion', 'left', {
        zone: 'subarticular',
        migration: 'down',
        rootContact: 'compression',
      }),
    ],
    denied: [not('central_stenosis', 'L2-L3'), not('foraminal_stenosis', 'L2-L3')],
  },
  {
    id: 'wr3',
    tries: 'after an operation, compared with before',
    text: `MRI Lumbar Spine (with gadolinium)
Comparison: MRI before surgery.
Findings: Left L5/S1 hemilaminectomy. The previously described left L5/S1 extrusion has been removed. Enhancing scar surrounds the left S1 root, without mass effect. No recurrent disc herniation. L4/5: unchanged mild disc bulge contacting the right L5 root. No discitis, no epidural collection.
Conclusion: No recurrent herniation at L5/S1. Stable L4/5 bulge.`,
    expected: [sees('L4-L5', 'disc_bulge', 'right', { severity: 'mild', rootContact: 'contact' })],
    denied: [
      not('disc_extrusion', 'L5-S1'),
      not('disc_herniation_unspecified'),
      not('discitis_or_osteomyelitis'),
    ],
  },
  {
    id: 'wr4',
    tries: 'infection with abscess, urgent',
    text: `Clinical information: fever, raised CRP, back pain.
Report: Fluid signal in the L2/3 disc with endplate destruction in keeping with spondylodiscitis. Epidural abscess at L2/3 compressing the cauda equina. The remaining discs are normal. No fracture.
Conclusion: L2/3 spondylodiscitis with epidural abscess and cauda equina compression. Urgent spinal surgical referral advised.`,
    expected: [
      sees('L2-L3', 'discitis_or_osteomyelitis'),
      sees('L2-L3', 'abscess'),
      sees('L2-L3', 'cauda_equina_compression'),
    ],
    denied: [not('fracture')],
  },
  {
    id: 'wr5',
    tries: 'transitional vertebra, numbering, slip with pars defects',
    text: `Findings: There is a transitional lumbosacral vertebra with sacralisation of L5; numbering is by counting from the 12th rib. Bilateral L4 pars defects with grade 2 spondylolisthesis of L4 on L5. Severe bilateral foraminal stenosis at L4/5 compressing both exiting L4 roots. L3/4 disc normal.
Opinion: Lytic spondylolisthesis at L4/5 with bilateral L4 root compression.`,
    expected: [
      sees('L4', 'spondylolysis', 'both'),
      sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 2 }),
      sees('L4-L5', 'foraminal_stenosis', 'both', { severity: 'severe', rootContact: 'compression' }),
    ],
    denied: [],
  },
  {
    id: 'wr6',
    tries: 'tumour stated beside a known primary, and an old fracture',
    text: `History: metastatic prostate cancer.
Findings: Multiple bone metastases in L1, L3 and S1. Pathological fracture of L3 with epidural soft tissue mass at L3. Old healed fracture of T12. L4/5: mild canal stenosis. No cord compression.
Impression: Metastases with pathological fracture of L3.`,
    expected: [
      sees('L1', 'metastasis_or_marrow_lesion'),
      sees('L3', 'metastasis_or_marrow_lesion'),
      sees('sacrum', 'metastasis_or_marrow_lesion'),
      sees('L3', 'fracture'),
      sees('L3', 'intradural_or_extradural_mass'),
      sees('L4-L5', 'central_stenosis', null, { severity: 'mild' }),
    ],
    denied: [not('cord_compression'), not('fracture', 'thoracic')],
  },
  {
    id: 'wr7',
    tries: 'a normal study',
    text: `MRI of the lumbar spine. Normal alignment and vertebral body height. No marrow oedema. The discs are of normal height and signal. No disc protrusion, canal stenosis or foraminal narrowing at any level. The conus and cauda equina are normal. Sacroiliac joints normal.`,
    expected: [],
    denied: [not('disc_protrusion'), not('central_stenosis'), not('foraminal_stenosis')],
  },
];
