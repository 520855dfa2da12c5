import type { ReportSample } from '../../report-sample';
import { doubts, leaves, marks, not, sees, text } from '../coded';

/**
 * Discs and vertebrae above the lumbar spine. What lies there never takes the lumbar level spoken of before; only what
 * must not be missed is read, the rest is marked.
 */
export const HIGHER_LEVELS: readonly ReportSample[] = [
  text('hl1', 'L5/S1: Normal.\nT10/11: left disc protrusion.', marks('protrusion')),
  text(
    'hl2',
    'L4/5: No disc protrusion.\nThere is a small disc protrusion at T11/12 on the right.',
    not('disc_protrusion', 'L4-L5'),
    marks('protrusion at T11/12'),
  ),
  text(
    'hl3',
    'L5/S1: no disc herniation. Incidental C5/6 disc herniation',
    not('disc_herniation_unspecified', 'L5-S1'),
    marks('C5/6 disc herniation'),
  ),
  text('hl4', 'T12/L1: normal. T11/T12: extrusion', marks('extrusion')),
  text('hl5', 'T12/L1: left disc protrusion.', sees('T12-L1', 'disc_protrusion', 'left')),
  text('hl6', 'D12-L1: right disc extrusion.', sees('T12-L1', 'disc_extrusion', 'right')),
  text('hl7', 'Th12/L1: disc bulge.', sees('T12-L1', 'disc_bulge')),
  text('hl8', 'L5/S1: normal.\nTh10/11: disc extrusion on the left.', marks('extrusion')),
  text('hl9', 'L5/S1: normal.\nD11-D12: right paracentral disc protrusion.', marks('protrusion')),
  text('hl10', 'L4/5: normal.\nT9-T10\nLeft disc protrusion.', marks('protrusion')),
  text(
    'hl11',
    'L4/5: left disc protrusion. A thoracic disc protrusion is noted incidentally.',
    sees('L4-L5', 'disc_protrusion', 'left'),
    marks('A thoracic disc protrusion'),
  ),
  text(
    'hl12',
    'Thoracic spine: small right disc protrusion.\nLumbar spine: L4/5: left disc protrusion.',
    sees('L4-L5', 'disc_protrusion', 'left'),
    marks('protrusion'),
  ),
  text(
    'hl13',
    'Cervical spine:\nC5/6: severe canal stenosis.\nLumbar spine:\nL3/4: moderate canal stenosis.',
    sees('L3-L4', 'central_stenosis', null, { severity: 'moderate' }),
    marks('canal'),
  ),
  text('hl14', 'L5/S1: normal. Disc protrusion at C6/7.', marks('protrusion')),
  text('hl15', 'L5/S1: normal. Disc protrusion at C7/T1.', marks('protrusion')),
  text('hl16', 'L5/S1: normal. T11 T12 disc protrusion.', marks('protrusion')),
  text('hl17', 'L5/S1: normal. Disc bulges at T10/11, T11/12 and T12/L1.', sees('T12-L1', 'disc_bulge')),
  text(
    'hl18',
    'Disc bulges from T11/12 to L2/3.',
    sees('T12-L1', 'disc_bulge'),
    sees('L1-L2', 'disc_bulge'),
    sees('L2-L3', 'disc_bulge'),
    marks('bulges'),
  ),
  text('hl19', 'No disc protrusion at T10/11.', not('disc_protrusion', 'thoracic')),
  text('hl20', 'Acute wedge fracture of T11.', sees('thoracic', 'fracture')),
  text('hl21', 'L5/S1: normal.\nFracture of T2.', sees('thoracic', 'fracture')),
  text('hl22', 'Fracture of the C7 vertebral body.', sees('cervical', 'fracture')),
  text('hl23', 'Cord compression at T10/11 by a disc extrusion.', sees('thoracic', 'cord_compression')),
  text('hl24', 'Discitis at T9/10.', sees('thoracic', 'discitis_or_osteomyelitis')),
  text(
    'hl25',
    'Metastases in T8 and L2.',
    sees('thoracic', 'metastasis_or_marrow_lesion'),
    sees('L2', 'metastasis_or_marrow_lesion'),
  ),
  text(
    'hl26',
    'L4/5: normal.\nT11/12: discitis cannot be excluded.',
    leaves('discitis_or_osteomyelitis', 'thoracic'),
  ),
  text(
    'hl27',
    'Appearances at T11/12 are suspicious for discitis.',
    doubts('thoracic', 'discitis_or_osteomyelitis', null),
  ),
  text(
    'hl28',
    'Sagittal T1/T2 and axial T2 images. L4/5: left disc protrusion.',
    sees('L4-L5', 'disc_protrusion', 'left'),
  ),
  text(
    'hl29',
    'L5/S1: T2 hyperintense annular fissure, right disc protrusion.',
    sees('L5-S1', 'annular_fissure'),
    sees('L5-S1', 'disc_protrusion', 'right'),
  ),
  // A lone vertebra away from the disc spoken of is not that disc.
  text('hl30', 'L5/S1: normal. Disc protrusion at L4.', marks('protrusion')),
  text('hl31', 'L4/5:\nRight disc extrusion behind the L5 body.', sees('L4-L5', 'disc_extrusion', 'right')),
  text(
    'hl32',
    'L4/5: left protrusion.\nThe C5 and C6 nerve roots are not part of this study.',
    sees('L4-L5', 'disc_protrusion', 'left'),
  ),
  text(
    'hl33',
    'L4/5: right disc protrusion. The thoracic and lumbar vertebrae are of normal height.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'hl34',
    'L5/S1: left disc protrusion.\nIncidental note of cervical canal stenosis.',
    sees('L5-S1', 'disc_protrusion', 'left'),
    marks('canal'),
  ),
  text(
    'hl35',
    'History of cervical cancer. L4/5: right protrusion.',
    sees('L4-L5', 'disc_protrusion', 'right'),
  ),
  text(
    'hl36',
    'L4/5: moderate canal stenosis and T10/11: mild canal stenosis.',
    sees('L4-L5', 'central_stenosis', null, { severity: 'moderate' }),
  ),
];
