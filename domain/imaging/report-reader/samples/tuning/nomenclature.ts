import type { ReportSample } from '../../report-sample';
import { doubts, leaves, not, sees, text } from '../coded';

/**
 * The words of the nomenclatures, each with what it says: discs after Fardon 2014 (Spine J 14:2525), canal after Schizas
 * 2010, foramen after Lee 2010, root after Pfirrmann 2004 (Radiology 230:583), slips after Meyerding.
 */
export const NOMENCLATURE: readonly ReportSample[] = [
  text('nm1', 'L4/5: diffuse disc bulge, asymmetric to the left.', sees('L4-L5', 'disc_bulge', 'left')),
  text(
    'nm2',
    'At L5/S1 there is a broad-based right paracentral disc extrusion with 8 mm of caudal migration, displacing the traversing right S1 root.',
    sees('L5-S1', 'disc_extrusion', 'right', {
      zone: 'central',
      migration: 'down',
      rootContact: 'deviation',
    }),
  ),
  text(
    'nm3',
    'L4-5: left subarticular protrusion contacting but not displacing the traversing left L5 nerve root.',
    sees('L4-L5', 'disc_protrusion', 'left', { zone: 'subarticular', rootContact: 'contact' }),
  ),
  text(
    'nm4',
    'L3/4: left foraminal extrusion compressing the exiting left L3 root.',
    sees('L3-L4', 'disc_extrusion', 'left', { zone: 'foraminal', rootContact: 'compression' }),
  ),
  text(
    'nm5',
    'Right far lateral disc herniation at L4/5 abutting the exiting L4 root.',
    sees('L4-L5', 'disc_herniation_unspecified', 'right', { zone: 'extraforaminal', rootContact: 'contact' }),
  ),
  text(
    'nm6',
    'Sequestered fragment behind the L5 body on the left, migrated inferiorly from L4/5.',
    sees('L4-L5', 'disc_sequestration', 'left', { migration: 'down' }),
  ),
  text(
    'nm7',
    'L5/S1: central annular fissure without herniation.',
    sees('L5-S1', 'annular_fissure'),
    not('disc_herniation_unspecified', 'L5-S1'),
  ),
  text(
    'nm8',
    'The L4/5 disc is desiccated with loss of height; no herniation.',
    sees('L4-L5', 'disc_degeneration'),
    not('disc_herniation_unspecified', 'L4-L5'),
  ),
  text('nm9', 'Modic type 2 endplate changes at L5/S1.', sees('L5-S1', 'disc_degeneration')),
  text(
    'nm10',
    'Modic I changes at L4/5 and Modic II at L5/S1.',
    sees('L4-L5', 'disc_degeneration'),
    sees('L5-S1', 'disc_degeneration'),
  ),
  text('nm11', 'No Modic changes.', not('disc_degeneration')),
  text(
    'nm12',
    'L4/5: severe central canal stenosis, Schizas grade C.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
  ),
  text(
    'nm13',
    'L3/4: canal stenosis, Schizas B.',
    sees('L3-L4', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text('nm14', 'L4/5: Schizas A1.', not('central_stenosis', 'L4-L5')),
  text('nm15', 'L4/5: Schizas D.', sees('L4-L5', 'central_stenosis', null, { severity: 'severe' })),
  text(
    'nm16',
    'L5/S1: Lee grade 2 left foraminal stenosis and Lee grade 1 right foraminal stenosis.',
    sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
    sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'mild' }),
  ),
  text(
    'nm17',
    'L4/5: bilateral lateral recess stenosis, severe on the right and mild on the left.',
    sees('L4-L5', 'lateral_recess_stenosis', 'right', { severity: 'severe' }),
    sees('L4-L5', 'lateral_recess_stenosis', 'left', { severity: 'mild' }),
  ),
  text(
    'nm18',
    'Moderate left L5/S1 neural foraminal narrowing.',
    sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'moderate' }),
  ),
  text(
    'nm19',
    'The left L4/5 exit foramen is severely narrowed with compression of the exiting L4 root.',
    sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'severe', rootContact: 'compression' }),
  ),
  text(
    'nm20',
    'Mild to moderate canal stenosis at L3/4.',
    sees('L3-L4', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text(
    'nm21',
    'Severe right lateral recess stenosis at L4/5 with impingement of the traversing right L5 nerve root.',
    sees('L4-L5', 'lateral_recess_stenosis', 'right', { severity: 'severe', rootContact: 'compression' }),
  ),
  text('nm22', 'The neural foramina are widely patent at all levels.'),
  text(
    'nm23',
    'Grade 1 anterolisthesis of L4 on L5 measuring 6 mm.',
    sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 1 }),
  ),
  text(
    'nm24',
    'Meyerding grade 3 slip at L5/S1.',
    sees('L5-S1', 'spondylolisthesis', null, { slipGrade: 3 }),
  ),
  text('nm25', 'Grade 1 retrolisthesis of L5 on S1.', sees('L5-S1', 'other')),
  text('nm26', 'No spondylolisthesis or pars defect.', not('spondylolisthesis'), not('spondylolysis')),
  text('nm27', 'Bilateral L5 pars defects.', sees('L5', 'spondylolysis', 'both')),
  text(
    'nm28',
    'L4/5: disc bulge contacting both L5 roots in the lateral recesses.',
    sees('L4-L5', 'disc_bulge', 'both', { rootContact: 'contact' }),
  ),
  text(
    'nm29',
    'L5/S1: left protrusion abutting without compressing the left S1 root.',
    sees('L5-S1', 'disc_protrusion', 'left', { rootContact: 'contact' }),
  ),
  text(
    'nm30',
    'L5/S1: left protrusion, no compression of the S1 root.',
    sees('L5-S1', 'disc_protrusion', 'left'),
  ),
  // The compression is the extrusion's, not that of a sequestrum which is not there; without a comma a doubt stays.
  text(
    'nm31',
    'L4/5: right extrusion without sequestration compressing the right L5 root.',
    doubts('L4-L5', 'disc_extrusion', 'right', { rootContact: 'compression' }),
    not('disc_sequestration', 'L4-L5'),
  ),
  text(
    'nm32',
    'L4/5: extrusion without sequestration, compressing the left L5 root.',
    sees('L4-L5', 'disc_extrusion', 'left', { rootContact: 'compression' }),
    not('disc_sequestration', 'L4-L5'),
  ),
  text(
    'nm33',
    'The L4/5 disc protrusion does not compress the right L5 root but contacts the left.',
    sees('L4-L5', 'disc_protrusion', 'left', { rootContact: 'contact' }),
  ),
  text(
    'nm34',
    'The L5/S1 protrusion does not contact the left S1 root but displaces the right.',
    sees('L5-S1', 'disc_protrusion', 'right', { rootContact: 'deviation' }),
  ),
  // Operated on, then scanned.
  text(
    'nm35',
    'Previous left L4/5 microdiscectomy. No recurrent disc herniation.',
    not('disc_herniation_unspecified'),
  ),
  text(
    'nm36',
    'Recurrent left paracentral L5/S1 disc protrusion compressing the left S1 root.',
    sees('L5-S1', 'disc_protrusion', 'left', { zone: 'central', rootContact: 'compression' }),
  ),
  text(
    'nm37',
    'Enhancing epidural scar tissue surrounds the right S1 root; no recurrent disc protrusion at L5/S1.',
    not('disc_protrusion', 'L5-S1'),
  ),
  text(
    'nm38',
    'Status post right L4-L5 laminectomy. Residual right lateral recess stenosis at L4-L5.',
    sees('L4-L5', 'lateral_recess_stenosis', 'right'),
  ),
  // As dictated and as typed in haste.
  text(
    'nm39',
    'L45 left paracentral protrusion.',
    sees('L4-L5', 'disc_protrusion', 'left', { zone: 'central' }),
  ),
  text(
    'nm40',
    'L5 S1 right foraminal stenosis, moderate.',
    sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'moderate' }),
  ),
  text('nm41', 'At L4/5 there is a disc protusion on the left.', sees('L4-L5', 'disc_protrusion', 'left')),
  text(
    'nm42',
    'L5/S1: foramenal stenosis on the right, severe.',
    sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'severe' }),
  ),
  text(
    'nm43',
    'Spondylolithesis of L4 on L5, grade 1.',
    sees('L4-L5', 'spondylolisthesis', null, { slipGrade: 1 }),
  ),
  text(
    'nm44',
    'Left L5-S1 HNP displacing the S1 nerve root.',
    sees('L5-S1', 'disc_herniation_unspecified', 'left', { rootContact: 'deviation' }),
  ),
  text(
    'nm45',
    'L4-L5 NF stenosis severe on left.',
    sees('L4-L5', 'foraminal_stenosis', 'left', { severity: 'severe' }),
  ),
  text('nm46', 'No disc protusion at L5/S1.', not('disc_protrusion', 'L5-S1')),
  // Beside an earlier scan.
  text(
    'nm47',
    'Compared with the previous MRI the left L5/S1 protrusion has resolved.',
    not('disc_protrusion'),
  ),
  text(
    'nm48',
    'The previously seen right L4/5 extrusion is smaller but still displaces the L5 root.',
    sees('L4-L5', 'disc_extrusion', 'right', { rootContact: 'deviation' }),
  ),
  text(
    'nm49',
    'Unchanged mild canal stenosis at L4/5 since the previous study.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'mild' }),
  ),
  text(
    'nm50',
    'No interval change in the left paracentral L5/S1 protrusion.',
    sees('L5-S1', 'disc_protrusion', 'left', { zone: 'central' }),
  ),
  text(
    'nm51',
    'New right L4/5 protrusion, not present on the previous scan.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text('nm52', 'L4/5: possible small left extrusion.', leaves('disc_extrusion', 'L4-L5')),
  text(
    'nm53',
    'L4/5: no significant canal or foraminal stenosis.',
    not('central_stenosis', 'L4-L5'),
    not('foraminal_stenosis', 'L4-L5'),
  ),
  text(
    'nm54',
    'No disc herniation at L2/3, L3/4 or L4/5; right protrusion at L5/S1.',
    not('disc_herniation_unspecified'),
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
];
