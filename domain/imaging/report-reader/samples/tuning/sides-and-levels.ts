import type { ReportSample } from '../../report-sample';
import { doubts, not, sees, text } from '../coded';

/** A side belongs to what is there; a level named by its neighbour; the cauda equina in all its wordings. */
export const SIDES_AND_LEVELS: readonly ReportSample[] = [
  text(
    's1',
    'L4/5: Disc protrusion not contacting the right L5 root but displacing the left L5 root.',
    sees('L4-L5', 'disc_protrusion', 'left', { rootContact: 'deviation' }),
  ),
  text(
    's2',
    'L5/S1: extrusion to the left of midline, contralateral (right) root not involved.',
    sees('L5-S1', 'disc_extrusion', 'left'),
  ),
  text('s3', 'L4/5: left protrusion, the right L5 root lies free.', sees('L4-L5', 'disc_protrusion', 'left')),
  text(
    's4',
    'L4/5: disc extrusion without contact with the right L5 root.',
    doubts('L4-L5', 'disc_extrusion', null),
  ),
  text('s5', 'L5/S1: left disc protrusion, right S1 root spared.', sees('L5-S1', 'disc_protrusion', 'left')),
  text(
    's6',
    'L5/S1: disc protrusion displacing the left S1 root and not touching the right S1 root.',
    sees('L5-S1', 'disc_protrusion', 'left', { rootContact: 'deviation' }),
  ),
  text(
    's7',
    'L4/5: central protrusion, eccentric to the right.',
    sees('L4-L5', 'disc_protrusion', 'right', { zone: 'central' }),
  ),
  text(
    's8',
    'L4/5: disc extrusion contacting neither the left nor the right L5 root.',
    sees('L4-L5', 'disc_extrusion'),
  ),
  text('s9', 'L4/5: extrusion to the right of the midline.', sees('L4-L5', 'disc_extrusion', 'right')),
  text('s10', 'L4/5: a left or right protrusion.', doubts('L4-L5', 'disc_protrusion', null)),
  text(
    'l1',
    'The L4/5 disc is normal. At the level below, right paracentral protrusion with S1 root compression.',
    doubts('L5-S1', 'disc_protrusion', 'right', { rootContact: 'compression' }),
  ),
  text(
    'l2',
    'The L4/5 disc is normal. At the level above there is a left foraminal protrusion.',
    doubts('L3-L4', 'disc_protrusion', 'left', { zone: 'foraminal' }),
  ),
  text('l3', 'The L5/S1 disc is normal. At the level below, a right protrusion.'),
  text(
    'l4',
    'At the level below L3/4 there is a right protrusion.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'l5',
    'The L3/4 disc is normal. There is a right protrusion but no stenosis at L4/5.',
    doubts('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'l6',
    'L4/5 extrusion on the left, migrated to the level below.',
    sees('L4-L5', 'disc_extrusion', 'left'),
  ),
  text(
    'l7',
    'L3/4 is normal. The disc below shows a mild bulge. At the next level down, left protrusion.',
    doubts('L4-L5', 'disc_bulge', null, { severity: 'mild' }),
    doubts('L5-S1', 'disc_protrusion', 'left'),
  ),
  text(
    'l8',
    'Disc protrusions at L3/4 and the level below.',
    sees('L3-L4', 'disc_protrusion'),
    sees('L4-L5', 'disc_protrusion'),
  ),
  text(
    'c1',
    'Cauda equina nerve roots appear compressed at L3/4.',
    sees('L3-L4', 'cauda_equina_compression'),
  ),
  text(
    'c2',
    'L4/5 cauda equina roots are compressed by a large sequestrated fragment.',
    sees('L4-L5', 'cauda_equina_compression'),
    sees('L4-L5', 'disc_sequestration'),
  ),
  text(
    'c3',
    'Severe compression of the thecal sac and cauda equina at L4/5.',
    sees('L4-L5', 'cauda_equina_compression', null, { severity: 'severe' }),
  ),
  text(
    'c4',
    'L4/5: severe canal stenosis and crowding of the cauda equina.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'severe' }),
  ),
  text('c5', 'Cauda equina compression at L4/5.', sees('L4-L5', 'cauda_equina_compression')),
  text('c6', 'The cauda equina at L4/5 is markedly compressed.', sees('L4-L5', 'cauda_equina_compression')),
  text(
    'c7',
    'Large central L5/S1 extrusion impinging on the cauda equina.',
    sees('L5-S1', 'disc_extrusion', 'midline'),
    sees('L5-S1', 'cauda_equina_compression'),
  ),
  text(
    'c8',
    'L4/5: huge extrusion compressing the conus and the cauda equina nerve roots.',
    sees('L4-L5', 'disc_extrusion'),
    sees('L4-L5', 'cauda_equina_compression'),
  ),
  text(
    'c9',
    'No compression of the thecal sac or cauda equina at L4/5.',
    not('cauda_equina_compression', 'L4-L5'),
  ),
  text('c10', 'Crowding of the cauda equina at L3/4.'),
  text(
    'c11',
    'L4/5: moderate canal stenosis, without crowding of the cauda equina.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
  ),
  text(
    's11',
    'L5/S1: protrusion compressing the left but not the right S1 root.',
    sees('L5-S1', 'disc_protrusion', 'left', { rootContact: 'compression' }),
  ),
  text(
    's12',
    'The left S1 root is not compressed by the right L5/S1 protrusion.',
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
  text(
    's13',
    'L4/5: disc protrusion more to the left than the right.',
    sees('L4-L5', 'disc_protrusion', 'both'),
  ),
  text(
    's14',
    'L4/5: left foraminal stenosis, right foramen patent.',
    sees('L4-L5', 'foraminal_stenosis', 'left'),
  ),
  text(
    'c12',
    'L4/5: compression of the left L5 root and of the cauda equina.',
    sees('L4-L5', 'root_compression', 'left'),
    sees('L4-L5', 'cauda_equina_compression'),
  ),
  text(
    'c13',
    'L4/5: nerve roots of the cauda equina are bunched and compressed.',
    sees('L4-L5', 'cauda_equina_compression'),
  ),
];
