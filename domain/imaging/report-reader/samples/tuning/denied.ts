import type { ReportSample } from '../../report-sample';
import { not, sees, text } from '../coded';

/** Absent, excluded and resolved findings; where a denial ends; words that only look like one. */
export const DENIALS: readonly ReportSample[] = [
  text(
    'a1',
    'Right-sided L5/S1 disc herniation can be excluded.',
    not('disc_herniation_unspecified', 'L5-S1'),
  ),
  text(
    'a2',
    'Right-sided L5/S1 disc herniation has been ruled out.',
    not('disc_herniation_unspecified', 'L5-S1'),
  ),
  text('a3', 'L4/5: lack of disc extrusion.', not('disc_extrusion', 'L4-L5')),
  text('a4', 'Interval resolution of the right L4/5 disc extrusion.', not('disc_extrusion', 'L4-L5')),
  text('a5', 'L4/5: nothing to suggest discitis.', not('discitis_or_osteomyelitis', 'L4-L5')),
  text('a6', 'L4/5: the sequence fails to demonstrate a disc extrusion.', not('disc_extrusion', 'L4-L5')),
  text('a7', 'The right L4/5 protrusion has regressed completely.', not('disc_protrusion', 'L4-L5')),
  text('a8', 'The left L5/S1 extrusion is no longer seen.', not('disc_extrusion', 'L5-S1')),
  text('a9', 'No evidence of discitis at L4/5.', not('discitis_or_osteomyelitis', 'L4-L5')),
  text('a10', 'No significant canal stenosis at L4/5.', not('central_stenosis', 'L4-L5')),
  text('a11', 'No features to suggest discitis at L4/5.', not('discitis_or_osteomyelitis', 'L4-L5')),
  text(
    'a12',
    'No fracture, collection or features suggestive of discitis at L4/5.',
    not('fracture'),
    not('discitis_or_osteomyelitis'),
  ),
  text(
    'a13',
    'Appearances at L4/5 are not in keeping with discitis.',
    not('discitis_or_osteomyelitis', 'L4-L5'),
  ),
  text('a14', 'The cauda equina is not compressed at L4/5.', not('cauda_equina_compression', 'L4-L5')),
  text('a15', 'A fracture of L1 cannot be identified.', not('fracture', 'L1')),
  text('a16', "The L4/5 disc doesn't show an extrusion.", not('disc_extrusion', 'L4-L5')),
  text(
    'a17',
    'The previously seen right L4/5 extrusion, described in 2021, has resolved.',
    not('disc_extrusion', 'L4-L5'),
  ),
  text(
    'a18',
    'L4/5: disc extrusion and canal stenosis are not seen.',
    not('disc_extrusion', 'L4-L5'),
    not('central_stenosis', 'L4-L5'),
  ),
  text('a19', 'L4/5: no central, left or right foraminal stenosis.', not('foraminal_stenosis', 'L4-L5')),
  text('a20', 'Complete resorption of the L4/5 sequestrated fragment.', not('disc_sequestration', 'L4-L5')),
  text(
    'e1',
    'No nerve root compression is demonstrated at L4/5 despite a right paracentral disc protrusion.',
    sees('L4-L5', 'disc_protrusion', 'right', { zone: 'central' }),
  ),
  text(
    'e2',
    'No abnormality at L5/S1 other than a left foraminal protrusion.',
    sees('L5-S1', 'disc_protrusion', 'left', { zone: 'foraminal' }),
  ),
  text(
    'e3',
    'No disc herniation at L4/5 in spite of a moderate disc bulge.',
    not('disc_herniation_unspecified'),
    sees('L4-L5', 'disc_bulge', null, { severity: 'moderate' }),
  ),
  text(
    'e4',
    'L4/5: no canal stenosis, although there is a right disc protrusion.',
    not('central_stenosis'),
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'e5',
    'L3/4: no herniation apart from a small left protrusion.',
    not('disc_herniation_unspecified'),
    sees('L3-L4', 'disc_protrusion', 'left'),
  ),
  text(
    'e6',
    'L4/5: no extrusion but a mild bulge.',
    not('disc_extrusion'),
    sees('L4-L5', 'disc_bulge', null, { severity: 'mild' }),
  ),
  text(
    'e7',
    'L5/S1: no root compression by the right protrusion.',
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
  text(
    'e8',
    'No canal stenosis and the L4/5 disc shows a left protrusion.',
    not('central_stenosis'),
    sees('L4-L5', 'disc_protrusion', 'left'),
  ),
  text(
    'e9',
    'There is a right disc protrusion at L5/S1 without root compression.',
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
  text(
    'e10',
    'The right L4/5 protrusion is not contacting the L5 root.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'e11',
    'The right L4/5 protrusion abuts the L5 root, which is not displaced.',
    sees('L4-L5', 'disc_protrusion', 'right', { rootContact: 'contact' }),
  ),
  text(
    'e12',
    'L4/5: right protrusion with root compression not seen.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'e13',
    'L4/5: right non-compressive protrusion near the root.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text('p1', 'No change in the right L4/5 protrusion.', sees('L4-L5', 'disc_protrusion', 'right')),
  text(
    'p2',
    'No significant interval increase in the left L5/S1 extrusion.',
    sees('L5-S1', 'disc_extrusion', 'left'),
  ),
  text(
    'p3',
    'L4/5: not only a right protrusion but also a canal stenosis.',
    sees('L4-L5', 'disc_protrusion', 'right'),
    sees('L4-L5', 'central_stenosis'),
  ),
  text('p4', 'The right L4/5 protrusion has not changed.', sees('L4-L5', 'disc_protrusion', 'right')),
  text('p5', 'The left L5/S1 extrusion has not resolved.', sees('L5-S1', 'disc_extrusion', 'left')),
  text(
    'p6',
    'The previously noted left L4/5 protrusion has increased in size.',
    sees('L4-L5', 'disc_protrusion', 'left'),
  ),
  text(
    'p7',
    'MRI without contrast shows a right L4/5 protrusion.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text('p8', 'Compared with the previous study there is a fracture of L1.', sees('L1', 'fracture')),
  text('p9', 'There is no doubt about a fracture of L2.', sees('L2', 'fracture')),
  text(
    'p10',
    'Unchanged right L4/5 protrusion, previously described.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text('p11', 'No resolution of the discitis at L4/5.', sees('L4-L5', 'discitis_or_osteomyelitis')),
];
