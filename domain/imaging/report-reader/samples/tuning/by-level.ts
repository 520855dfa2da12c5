import type { ExpectedFinding } from '../../report-sample';
import { sees } from '../coded';

/** Levels in a row, some denied and some not: what each level is said to have, and what each is said not to have. */
export const BY_LEVEL: readonly (readonly [
  text: string,
  stated: readonly ExpectedFinding[],
  denied: readonly string[],
])[] = [
  [
    'No protrusion at L3/4, L4/5 right protrusion.',
    [sees('L4-L5', 'disc_protrusion', 'right')],
    ['L3-L4 disc_protrusion'],
  ],
  [
    'No protrusion at L3/4, L4/5 left protrusion, L5/S1 no protrusion.',
    [sees('L4-L5', 'disc_protrusion', 'left')],
    ['L3-L4 disc_protrusion', 'L5-S1 disc_protrusion'],
  ],
  [
    'L3/4 no protrusion, L4/5 left protrusion, L5/S1 no protrusion.',
    [sees('L4-L5', 'disc_protrusion', 'left')],
    ['L3-L4 disc_protrusion', 'L5-S1 disc_protrusion'],
  ],
  [
    'Right L3/4 protrusion, L4/5 no herniation, L5/S1 left extrusion.',
    [sees('L3-L4', 'disc_protrusion', 'right'), sees('L5-S1', 'disc_extrusion', 'left')],
    ['L4-L5 disc_herniation_unspecified'],
  ],
  [
    'No canal stenosis at L2/3, mild canal stenosis at L3/4, severe canal stenosis at L4/5.',
    [
      sees('L3-L4', 'central_stenosis', null, { severity: 'mild' }),
      sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
    ],
    ['L2-L3 central_stenosis'],
  ],
  [
    'No protrusion at L3/4 or L4/5, L5/S1 right protrusion.',
    [sees('L5-S1', 'disc_protrusion', 'right')],
    ['L3-L4 disc_protrusion', 'L4-L5 disc_protrusion'],
  ],
  [
    'No protrusion at L2/3, L3/4, L4/5 right protrusion.',
    [sees('L4-L5', 'disc_protrusion', 'right')],
    ['L2-L3 disc_protrusion', 'L3-L4 disc_protrusion'],
  ],
  [
    'L4/5 protrusion on the right, L5/S1 protrusion on the left.',
    [sees('L4-L5', 'disc_protrusion', 'right'), sees('L5-S1', 'disc_protrusion', 'left')],
    [],
  ],
  ['No protrusion at L3/4, L4/5.', [], ['L3-L4 disc_protrusion', 'L4-L5 disc_protrusion']],
  [
    'L3/4, L4/5: no canal stenosis. L5/S1: severe left foraminal stenosis.',
    [sees('L5-S1', 'foraminal_stenosis', 'left', { severity: 'severe' })],
    ['L3-L4 central_stenosis', 'L4-L5 central_stenosis'],
  ],
  ['No fracture of L1, L2 acute fracture.', [sees('L2', 'fracture')], ['L1 fracture']],
  [
    'No metastasis in L2, L4 metastasis.',
    [sees('L4', 'metastasis_or_marrow_lesion')],
    ['L2 metastasis_or_marrow_lesion'],
  ],
  [
    'No extrusion at L4/5, L5/S1 left extrusion compressing the left S1 root.',
    [sees('L5-S1', 'disc_extrusion', 'left', { rootContact: 'compression' })],
    ['L4-L5 disc_extrusion'],
  ],
  [
    'No foraminal stenosis at L4/5, L5/S1 right foraminal stenosis, moderate.',
    [sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'moderate' })],
    ['L4-L5 foraminal_stenosis'],
  ],
  [
    'No protrusion at L3/4, right protrusion at L4/5 contacting the L4 or L5 root.',
    [sees('L4-L5', 'disc_protrusion', 'right', { rootContact: 'contact' })],
    ['L3-L4 disc_protrusion'],
  ],
  ['No L3/4, L4/5 protrusion.', [], ['L3-L4 disc_protrusion', 'L4-L5 disc_protrusion']],
  [
    'No L3/4, L4/5 protrusion, L5/S1 right protrusion.',
    [sees('L5-S1', 'disc_protrusion', 'right')],
    ['L3-L4 disc_protrusion', 'L4-L5 disc_protrusion'],
  ],
  [
    'No protrusion at L3/4, L4/5 with right protrusion.',
    [sees('L4-L5', 'disc_protrusion', 'right')],
    ['L3-L4 disc_protrusion'],
  ],
  ['L3/4 normal, L4/5 right protrusion.', [sees('L4-L5', 'disc_protrusion', 'right')], []],
  ['No abnormality at L2/3, L3/4 disc bulge.', [sees('L3-L4', 'disc_bulge')], []],
  [
    'Protrusions at L3/4, L4/5 and L5/S1.',
    [sees('L3-L4', 'disc_protrusion'), sees('L4-L5', 'disc_protrusion'), sees('L5-S1', 'disc_protrusion')],
    [],
  ],
  ['L3/4 no protrusion, L4/5 protrusion not seen.', [], ['L3-L4 disc_protrusion', 'L4-L5 disc_protrusion']],
  [
    'No left foraminal stenosis at L5/S1, moderate right foraminal stenosis.',
    [sees('L5-S1', 'foraminal_stenosis', 'right', { severity: 'moderate' })],
    ['L5-S1 foraminal_stenosis'],
  ],
  [
    'No protrusion at L2/3 and L3/4, right protrusion at L4/5 and left extrusion at L5/S1.',
    [sees('L4-L5', 'disc_protrusion', 'right'), sees('L5-S1', 'disc_extrusion', 'left')],
    ['L2-L3 disc_protrusion', 'L3-L4 disc_protrusion'],
  ],
];
