import type { ReportSample } from '../../report-sample';
import { doubts, leaves, not, sees, text } from '../coded';

/** Written in a second sitting, after the nomenclature was read and before the reader saw them. */
export const SECOND_SITTING: readonly ReportSample[] = [
  text(
    'ss1',
    'L3-4: mild bulge. L4-5: moderate left foraminal stenosis. L5-S1: no abnormality.',
    sees('L3-L4', 'disc_bulge', null, { severity: 'mild' }),
    sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
  ),
  text(
    'ss2',
    'Right-sided L5/S1 disc prolapse with compression of the right S1 nerve root in the lateral recess.',
    sees('L5-S1', 'disc_herniation_unspecified', 'right', { rootContact: 'compression' }),
  ),
  text(
    'ss3',
    'Left L4/5 protrusion, right L5/S1 protrusion.',
    sees('L4-L5', 'disc_protrusion', 'left'),
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
  text(
    'ss4',
    'L4/5 left protrusion contacting the L5 root, L5/S1 right extrusion compressing the S1 root.',
    sees('L4-L5', 'disc_protrusion', 'left', { rootContact: 'contact' }),
    sees('L5-S1', 'disc_extrusion', 'right', { rootContact: 'compression' }),
  ),
  text(
    'ss6',
    'The right L4/5 protrusion is unchanged; the left L5/S1 extrusion is smaller than before.',
    sees('L4-L5', 'disc_protrusion', 'right'),
    sees('L5-S1', 'disc_extrusion', 'left'),
  ),
  text(
    'ss7',
    'Interval development of a left L5/S1 extrusion displacing the left S1 root.',
    sees('L5-S1', 'disc_extrusion', 'left', { rootContact: 'deviation' }),
  ),
  text('ss8', 'There is no longer any extrusion at L4/5.', not('disc_extrusion', 'L4-L5')),
  text(
    'ss9',
    'Mild bilateral foraminal stenosis at L4/5, moderate on the left.',
    sees('L4-L5', 'foraminal_stenosis', 'both', { severity: 'moderate' }),
  ),
  text(
    'ss10',
    'Synovial cyst arising from the left L4/5 facet joint, compressing the left L5 root.',
    sees('L4-L5', 'synovial_cyst', 'left', { rootContact: 'compression' }),
  ),
  text(
    'ss11',
    'Grade 1 degenerative spondylolisthesis L4/5 with severe canal and bilateral lateral recess stenosis.',
    sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 1 }),
    sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
    // Whether "severe" reaches past "bilateral" is not certain: no degree is expected.
    sees('L4-L5', 'lateral_recess_stenosis', 'both'),
  ),
  text(
    'ss12',
    'No canal stenosis, no foraminal stenosis and no root compression at L4/5.',
    not('central_stenosis'),
    not('foraminal_stenosis'),
  ),
  text(
    'ss13',
    'The exiting right L5 root is compressed in the L5/S1 foramen by an extraforaminal protrusion.',
    sees('L5-S1', 'disc_protrusion', 'right', { zone: 'extraforaminal', rootContact: 'compression' }),
  ),
  text('ss14', 'L1 superior endplate fracture, acute, with marrow oedema.', sees('L1', 'fracture')),
  text('ss15', 'Chronic wedge deformity of T12.'),
  text('ss16', 'No acute fracture. Old fracture of L2.', not('fracture')),
  text(
    'ss17',
    'Cauda equina compression by a massive central L5/S1 extrusion.',
    sees('L5-S1', 'cauda_equina_compression'),
    sees('L5-S1', 'disc_extrusion', 'midline', { zone: 'central' }),
  ),
  text(
    'ss18',
    'Probable metastasis in the L2 vertebral body.',
    doubts('L2', 'metastasis_or_marrow_lesion', null),
  ),
  text('ss19', 'Discitis is not excluded at L3/4.', leaves('discitis_or_osteomyelitis', 'L3-L4')),
  text(
    'ss20',
    'Clinical details: known metastatic breast cancer. Findings: L4/5 left protrusion.',
    sees('L4-L5', 'disc_protrusion', 'left'),
  ),
  text(
    'ss21',
    'L4/5: central protrusion indenting the thecal sac, no root contact.',
    sees('L4-L5', 'disc_protrusion', 'midline', { zone: 'central' }),
  ),
  text(
    'ss22',
    'Bilateral pars defects at L5 with grade 1 anterolisthesis of L5 on S1.',
    sees('L5', 'spondylolysis', 'both'),
    sees('L5-S1', 'spondylolisthesis', null, { slipGrade: 1 }),
  ),
  text('ss23', 'Sacroiliac joints normal, no sacroiliitis.', not('sacroiliitis')),
  text('ss24', 'L5/S1: disc height preserved, no annular tear.', not('annular_fissure')),
  text(
    'ss25',
    'L4/5 disc bulge contacts but does not displace the left L5 root; no contact on the right.',
    sees('L4-L5', 'disc_bulge', 'left', { rootContact: 'contact' }),
  ),
  text(
    'ss26',
    'L5/S1: the left S1 root is displaced by a left paracentral extrusion, the right S1 root is clear.',
    sees('L5-S1', 'disc_extrusion', 'left', { zone: 'central', rootContact: 'deviation' }),
  ),
  text(
    'ss28',
    'L2/3, L3/4 unremarkable, L4/5 mild canal stenosis, L5/S1 left foraminal protrusion.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'mild' }),
    sees('L5-S1', 'disc_protrusion', 'left', { zone: 'foraminal' }),
  ),
  text(
    'ss29',
    'No fracture, metastasis or discitis.',
    not('fracture'),
    not('metastasis_or_marrow_lesion'),
    not('discitis_or_osteomyelitis'),
  ),
  text(
    'ss30',
    'Left paracentral disc protrusion L5/S1 with no significant nerve root compression.',
    sees('L5-S1', 'disc_protrusion', 'left', { zone: 'central' }),
  ),
  text(
    'ss31',
    'Moderate facet arthropathy at L4/5 and L5/S1, no stenosis of the canal.',
    sees('L4-L5', 'facet_arthropathy', null, { severity: 'moderate' }),
    sees('L5-S1', 'facet_arthropathy', null, { severity: 'moderate' }),
    not('central_stenosis'),
  ),
  text('ss32', 'Previous L4/5 fusion, hardware intact, no stenosis at L3/4.'),
  text('ss33', 'Lumbarised S1; the last formed disc is labelled S1/2.'),
  text(
    'ss34',
    'Prior right L5/S1 discectomy with recurrent right extrusion at L5/S1 compressing the S1 root.',
    sees('L5-S1', 'disc_extrusion', 'right', { rootContact: 'compression' }),
  ),
  text(
    'ss35',
    'L4/5 bulge contacting, but not displacing, the left root.',
    sees('L4-L5', 'disc_bulge', 'left', { rootContact: 'contact' }),
  ),
  text(
    'ss36',
    'L4/5: bulge contacts both but compresses neither the left nor the right root.',
    sees('L4-L5', 'disc_bulge', 'both', { rootContact: 'contact' }),
  ),
  text(
    'ss37',
    'L4/5: protrusion contacts but does not compress the right L5 root.',
    sees('L4-L5', 'disc_protrusion', 'right', { rootContact: 'contact' }),
  ),
  text('ss38', 'L1 L2 L3 fractures.', sees('L1', 'fracture'), sees('L2', 'fracture'), sees('L3', 'fracture')),
  text('ss39', 'Fractures of L4 L5.', sees('L4', 'fracture'), sees('L5', 'fracture')),
  text('ss40', 'L3 L4, L4 L5 bulges.', sees('L3-L4', 'disc_bulge'), sees('L4-L5', 'disc_bulge')),
  text(
    'ss41',
    'L4/5: severe right and mild left foraminal stenosis with compression of the right L4 root.',
    sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'severe', rootContact: 'compression' }),
    sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'mild' }),
  ),
  text(
    'ss42',
    'L4/5 bilateral foraminal narrowing, right severe, left none.',
    doubts('L4-L5', 'foraminal_stenosis', null),
  ),
  text(
    'ss43',
    'Known metastatic disease with new compression of the cauda equina at L4/5.',
    sees('L4-L5', 'cauda_equina_compression'),
  ),
  text('ss44', 'Pathological fracture of L3 in known metastatic breast cancer.', sees('L3', 'fracture')),
];
