import type { ReportSample } from '../../report-sample';
import { not, sees } from '../coded';

/** Australian, Indian and continental dictation, one-liners and odd cases. */
export const ABROAD: readonly ReportSample[] = [
  {
    id: 'ho-a1',
    tries: 'Indian wording: indenting, neural foramina',
    text: `Diffuse posterior disc bulge at L4-L5 level indenting the thecal sac and causing bilateral neural foraminal narrowing with compression of bilateral traversing nerve roots. L5-S1 level: left posterolateral disc protrusion compressing left S1 nerve root. Spinal canal diameter at L4-L5 is 9 mm. Rest of the discs are normal.`,
    expected: [
      sees('L4-L5', 'disc_bulge'),
      sees('L4-L5', 'foraminal_stenosis', 'both'),
      sees('L5-S1', 'disc_protrusion', 'left', { zone: 'subarticular', rootContact: 'compression' }),
    ],
    denied: [],
  },
  {
    id: 'ho-a2',
    tries: 'continental English',
    text: `In the segment L5/S1 one sees a median to left paramedian disc herniation with contact to the root S1 left. In the segment L4/L5 only slight protrusion of the disc, no narrowing of the spinal canal. No sign of fracture, no sign of tumour.`,
    expected: [
      sees('L5-S1', 'disc_herniation_unspecified', 'left', { zone: 'central', rootContact: 'contact' }),
      sees('L4-L5', 'disc_protrusion', null, { severity: 'mild' }),
    ],
    denied: [not('central_stenosis', 'L4-L5'), not('fracture'), not('intradural_or_extradural_mass')],
  },
  {
    id: 'ho-a3',
    tries: 'Australian, foraminal and question answered',
    text: `No evidence of sacroiliitis. There is a moderate-sized right foraminal/extraforaminal protrusion at L3/4 which impinges upon the exiting right L3 nerve root. Minor facet OA at the lower two levels. The left hip shows a small joint effusion.`,
    expected: [
      sees('L3-L4', 'disc_protrusion', 'right', { zone: 'foraminal', rootContact: 'compression' }),
      sees('L4-L5', 'facet_arthropathy', null, { severity: 'mild' }),
      sees('L5-S1', 'facet_arthropathy', null, { severity: 'mild' }),
      sees('unknown', 'hip_lesion', 'left'),
    ],
    denied: [not('sacroiliitis')],
  },
  {
    id: 'ho-a4',
    tries: 'transitional vertebra',
    text: `Five non rib-bearing lumbar-type vertebrae with partial sacralisation of L5; numbering counted from C2 on the localiser. Rudimentary disc at L5/S1. Left subarticular protrusion at L4/5 with contact of the left L5 root.`,
    expected: [sees('L4-L5', 'disc_protrusion', 'left', { zone: 'subarticular', rootContact: 'contact' })],
    denied: [],
  },
  {
    id: 'ho-a5',
    tries: 'one line',
    text: `L5/S1 R disc protrusion with S1 impingement, otherwise NAD.`,
    expected: [sees('L5-S1', 'disc_protrusion', 'right', { rootContact: 'compression' })],
    denied: [],
  },
  {
    id: 'ho-a6',
    tries: 'several levels in one sentence',
    text: `Mild disc bulges are present at L2/3, L3/4 and L4/5. Mild facet degeneration at L4/5 and, more marked on the left, at L5/S1. Neither canal nor foraminal stenosis is demonstrated at any level.`,
    expected: [
      sees('L2-L3', 'disc_bulge', null, { severity: 'mild' }),
      sees('L3-L4', 'disc_bulge', null, { severity: 'mild' }),
      sees('L4-L5', 'disc_bulge', null, { severity: 'mild' }),
      sees('L4-L5', 'facet_arthropathy', null, { severity: 'mild' }),
      sees('L5-S1', 'facet_arthropathy', 'left'),
    ],
    denied: [not('central_stenosis'), not('foraminal_stenosis')],
  },
  {
    id: 'ho-a7',
    tries: 'intradural mass and haematoma denied',
    text: `A well-defined intradural extramedullary mass, 15 x 9 mm, lies behind L2 and displaces the roots of the cauda equina to the right; appearances favour a schwannoma. No haematoma. Conus normal, no cord compression.`,
    expected: [sees('L2', 'intradural_or_extradural_mass')],
    denied: [not('haematoma'), not('cord_compression'), not('cauda_equina_compression')],
  },
  {
    id: 'ho-a8',
    tries: 'sacral insufficiency fracture and joints',
    text: `Oedema in both sacral alae with a linear low signal on the right: insufficiency fracture of the sacrum, right. The sacroiliac joints are normal. Disc dehydration L5-S1.`,
    expected: [sees('sacrum', 'fracture', 'right'), sees('L5-S1', 'disc_degeneration')],
    denied: [not('sacroiliitis')],
  },
  {
    id: 'ho-a9',
    tries: 'left and right named apart after the level',
    text: `L4/5: on the right the foramen is moderately narrowed, on the left it is normal. L5/S1: the left S1 root is compressed in the lateral recess by a disc protrusion, the right S1 root lies free.`,
    expected: [
      sees('L4-L5', 'foraminal_stenosis', 'right', { severity: 'moderate' }),
      sees('L5-S1', 'disc_protrusion', 'left', { rootContact: 'compression' }),
    ],
    denied: [],
  },
  {
    id: 'ho-a10',
    tries: 'hedged and asked-for findings',
    text: `Indication: exclude discitis. A small far lateral protrusion on the left at L3/4 is possible but not certain. Probable right L5 nerve root swelling with enhancement. Disc spaces are preserved; there is no discitis. An abdominal aortic aneurysm of 4.2 cm is noted.`,
    expected: [sees('L5', 'root_oedema_or_enhancement', 'right'), sees('unknown', 'vascular_lesion')],
    denied: [not('disc_protrusion', 'L3-L4'), not('discitis_or_osteomyelitis'), not('disc_degeneration')],
  },
];
