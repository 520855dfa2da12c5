import type { ReportSample } from '../../report-sample';
import { leaves, marks, not, sees, text } from '../coded';

/** What is denied at one place and there at another, without its name being said again; two sides touched apart. */
export const CONTRASTS: readonly ReportSample[] = [
  text(
    'ct1',
    'No significant canal stenosis at L3/4, but moderate at L4/5',
    not('central_stenosis', 'L3-L4'),
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text(
    'ct2',
    'no disc herniation at L3/4 but a large one at L4/5',
    not('disc_herniation_unspecified', 'L3-L4'),
    sees('L4-L5', 'disc_herniation_unspecified'),
  ),
  text(
    'ct3',
    'No significant foraminal stenosis on the right at L5/S1, but severe on the left.',
    not('foraminal_stenosis', 'L5-S1'),
    sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'severe' }),
  ),
  text(
    'ct4',
    'Canal stenosis: none at L3/4, moderate at L4/5',
    not('central_stenosis', 'L3-L4'),
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text(
    'ct5',
    'Canal stenosis: none at L3/4; moderate at L4/5; severe at L5/S1.',
    not('central_stenosis', 'L3-L4'),
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
    sees('L5-S1', 'central_stenosis', null, { severity: 'severe' }),
  ),
  text(
    'ct6',
    'Canal stenosis: L3/4 none, L4/5 moderate, L5/S1 severe.',
    not('central_stenosis', 'L3-L4'),
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
    sees('L5-S1', 'central_stenosis', null, { severity: 'severe' }),
  ),
  text(
    'ct7',
    'L4/5: moderate canal stenosis, none at L5/S1.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
    not('central_stenosis', 'L5-S1'),
  ),
  text(
    'ct8',
    'No disc herniation except at L5/S1.',
    not('disc_herniation_unspecified'),
    sees('L5-S1', 'disc_herniation_unspecified'),
  ),
  text(
    'ct9',
    'No foraminal stenosis except on the left at L5/S1.',
    not('foraminal_stenosis'),
    sees('L5-S1', 'foraminal_stenosis', 'left'),
  ),
  text(
    'ct10',
    'No canal stenosis except at L4/5 where it is severe.',
    not('central_stenosis'),
    sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
  ),
  text(
    'ct11',
    'No disc herniation at L4/5, however there is one on the left at L5/S1.',
    not('disc_herniation_unspecified', 'L4-L5'),
    sees('L5-S1', 'disc_herniation_unspecified', 'left'),
  ),
  text('ct12', 'No fracture at L1 but one at L3.', not('fracture', 'L1'), sees('L3', 'fracture')),
  text(
    'ct13',
    'Foraminal stenosis: none on the left, severe on the right at L5/S1.',
    not('foraminal_stenosis', 'L5-S1'),
    sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'severe' }),
  ),
  text(
    'ct14',
    'L5/S1: no right foraminal stenosis, severe on the left.',
    not('foraminal_stenosis', 'L5-S1'),
    sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'severe' }),
  ),
  text(
    'ct15',
    'Mild canal stenosis at L3/4 and moderate at L4/5.',
    sees('L3-L4', 'central_stenosis', null, { severity: 'mild' }),
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text(
    'ct16',
    'No canal stenosis at L3/4, possible at L4/5.',
    leaves('central_stenosis', 'L3-L4'),
    leaves('central_stenosis', 'L4-L5'),
  ),
  // Where it cannot be told which finding is meant, the words are marked.
  text(
    'ct17',
    'No disc protrusion or canal stenosis at L3/4, but moderate at L4/5.',
    not('disc_protrusion'),
    not('central_stenosis'),
    marks('moderate at L4/5'),
  ),
  text(
    'ct18',
    'No protrusion at L3/4 or L4/5 but at L5/S1 on the left.',
    not('disc_protrusion'),
    marks('at L5/S1 on the left'),
  ),
  text('ct19', 'No canal stenosis. Moderate at L4/5.', not('central_stenosis'), marks('Moderate at L4/5')),
  text('ct20', 'No stenosis at L3/4 but severe at L4/5.', marks('severe at L4/5')),
  text('ct21', 'L4/5 stenosis.', marks('L4/5 stenosis')),
  text(
    'ct22',
    'Rt sided L2/3 foraminal disc, likely impinging on L2',
    marks('L2/3 foraminal disc, likely impinging on L2'),
  ),
  // Each side as is said of its own root.
  text(
    'ct23',
    'L5/S1: bilateral foraminal stenosis with compression of the right L5 root.',
    sees('L5-S1', 'foraminal_stenosis', 'right', { rootContact: 'compression' }),
    sees('L5-S1', 'foraminal_stenosis', 'left', { rootContact: null }),
  ),
  text(
    'ct24',
    'Bilateral foraminal stenosis at L4/5 with severe right root compression and mild left root contact.',
    sees('L4-L5', 'foraminal_stenosis', 'right', { rootContact: 'compression', severity: null }),
    sees('L4-L5', 'foraminal_stenosis', 'left', { rootContact: 'contact', severity: null }),
  ),
  text(
    'ct25',
    'L4/5: bilateral foraminal stenosis with severe right compression and mild left contact.',
    sees('L4-L5', 'foraminal_stenosis', 'both', { rootContact: null, severity: null }),
    marks('severe right compression and mild left contact'),
  ),
  text(
    'ct27',
    'L5/S1: bilateral lateral recess stenosis compressing the left S1 root and contacting the right.',
    sees('L5-S1', 'lateral_recess_stenosis', 'left', { rootContact: 'compression' }),
    sees('L5-S1', 'lateral_recess_stenosis', 'right', { rootContact: 'contact' }),
  ),
  text(
    'ct28',
    'L4/5: disc bulge contacting both L5 roots.',
    sees('L4-L5', 'disc_bulge', 'both', { rootContact: 'contact' }),
  ),
];
