import type { ImagingFinding } from '../findings';

/** How a finding is worded. `place`: what kind of level it belongs to; `none` where the report's levels do not apply. */
export type FindingTerm = { finding: ImagingFinding; place: 'disc' | 'vertebra' | 'none'; words: RegExp };

const term = (finding: ImagingFinding, place: FindingTerm['place'], words: string): FindingTerm => ({
  finding,
  place,
  words: new RegExp(`(?:${words})`, 'g'),
});

const NARROW = '(?:stenos[ie]s|stenosed|stenotic|narrow\\w*|compromise\\w*|encroach\\w*)';
const SITE =
  '(?:spinal canal|central canal|canal|central|spinal|lateral recess(?:es)?|sub-?articular(?: recess(?:es)?)?|(?:neural |neuro-?|exit |intervertebral )*foram[ie]n(?:al|a)|foramen|nef|nfs?)';
const ROOM = '(?:left |right |bilateral |both |the |neural |neuro-?|exit |spinal |central )*';
const ADVERB = '(?:\\w+ly )?';
const narrowed = (site: string): string =>
  [
    `\\b${site}\\b(?=(?:\\s*(?:,|and|or|nor|/|&)\\s*(?:mild |moderate |severe |left |right |bilateral )*${SITE})*\\s*(?:zone )?(?:and )?${NARROW})`,
    `\\b${site}\\b(?=\\s+(?:is|are|was|were|appears?)\\s+(?:also )?${ADVERB}(?:mild |moderate |severe )?narrow)`,
    `\\b${NARROW}\\s+(?:of|in|within)\\s+${ROOM}${site}\\b`,
    `\\bnarrowed\\s+${ROOM}${site}\\b`,
  ].join('|');

/** The cauda equina pressed upon, named before or after what presses, alone or with the sac and cord beside it. */
const PRESSED = '(?:compress|imping|squash|crush)\\w*';
const BESIDE_CAUDA =
  '(?:of|the|on|upon|and|or|entire|whole|distal|proximal|lower|descending|lumbar|sacral|thecal|dural|sac|theca|spinal|canal|cord|conus|medullaris|nerves?|roots?|left|right|both|[ls]\\d)';
const OF_CAUDA = `(?: (?:nerves?|roots?|bundle|fib(?:re|er)s|and|or|the|conus|medullaris|spinal|cord|at|in|from|to|of|this|that|levels?|[tls]\\d\\S*))*`;
const BECOMES =
  '(?: (?:is|are|was|were|appears?|looks?|seems?|being|to|be|which|that|also|not|no longer|displaced|crowded|bunched|clumped|flattened|distorted|and|or|\\w+ly))*';

/** The cord or conus pressed out of its shape, named before or after what presses. */
const CORD = '(?:(?:spinal|thoracic|cervical|distal|lower) )*(?:cord|conus(?: medullaris)?)';
const SHAPED = '(?:compress|indent|deform|flatten|imping|squash|crush|distort|pinch)\\w*';
const TO_CORD = `(?: (?:of|the|on|upon|into|against|and|or|also|\\w+ly|anterior|posterior|ventral|dorsal|lateral|left|right|aspect|surface|side|margin|thecal|dural|sac|cauda|equina|canal|${SHAPED})){0,12}`;

/** Infection of a vertebra by its names. */
const GERM =
  '(?:tuberculous|tubercular|tuberculosis|tb|pyogenic|septic|infective|infectious|infected|brucellar|fungal|bacterial)';
const BONE_INFECTION = [
  '\\bosteomyelitis\\b',
  `\\b${GERM} (?:\\w+ )?spondylit\\w+`,
  "\\bpott'?s?'? (?:disease|spine|spondylitis)\\b",
  "\\bkoch'?s?'? (?:spine|disease)\\b",
  '\\b(?:spinal|vertebral|bone) (?:tuberculosis|tb)\\b|\\btb spine\\b',
  '\\b(?:tuberculosis|tb) (?:of|in|involving) (?:the )?(?:(?:lumbar |thoracic )?spine|vertebra\\w*|[tl]\\s?\\d\\S*)',
].join('|');

/** A vertebra that has given way, without the word fracture. */
const VERTEBRA = '(?:vertebra\\w*|body|bodies)';
const COLLAPSED = [
  `\\bvertebral (?:body )?collaps\\w+`,
  `\\b(?:osteoporotic|wedge|compression|insufficiency) collaps\\w+|\\bwedge[- ]compression\\b(?! (?:fractur|deform))`,
  `\\bcollaps\\w+ (?:of|in) (?:the )?(?:[tld]\\s?\\d{1,2}\\b(?!\\s?[-/]\\s?\\w)|${VERTEBRA})|\\bcollapsed (?:[tld]\\s?\\d{1,2} )?${VERTEBRA}`,
  `\\b[tld]\\s?\\d{1,2} (?:vertebra\\w* )?(?:body )?(?:is |has |partially |partly |completely )*collapsed\\b`,
].join('|');

/** Most specific first: what one term has taken, a later one does not read again. */
export const FINDING_TERMS: readonly FindingTerm[] = [
  term('synovial_cyst', 'disc', '\\b(?:synovial|facet(?:al)?(?: joint)?|juxta-?facet|ganglion) cysts?\\b'),
  term('other', 'disc', '\\bretro-?lis?thesis\\b'),
  term('spondylolisthesis', 'disc', '\\b(?:antero-?|spondylo-?)?lis?thesis\\b|\\bslip(?:page)?\\b'),
  term(
    'spondylolysis',
    'vertebra',
    '\\bpars(?: interarticularis)? (?:defects?|fractures?|lysis)|\\bspondylolysis\\b|\\b(?:defects?|lysis) (?:of|in) (?:the )?(?:left |right |both )?pars\\b',
  ),
  term('disc_sequestration', 'disc', '\\bsequest\\w+|\\bfree (?:disc |disk )?fragments?'),
  term('disc_extrusion', 'disc', '\\bextru\\w+'),
  term('disc_protrusion', 'disc', '\\bprotru\\w+|\\bprotusi\\w+'),
  term('disc_bulge', 'disc', '\\b(?:bulg\\w+)|\\bdis[ck][- ]osteophyt\\w*(?: complex(?:es)?)?'),
  term('disc_herniation_unspecified', 'disc', '\\bherniat\\w+|\\bprolaps\\w+|\\bhnp\\b|\\bslipped dis[ck]'),
  term(
    'annular_fissure',
    'disc',
    '\\bannul\\w+ (?:tear|fissure|rupture)s?|\\b(?:tear|fissure)s? of the (?:annulus|posterior annulus)|\\bhiz\\b|\\bhigh[- ]intensity zone',
  ),
  term(
    'facet_arthropathy',
    'disc',
    '\\bfacet(?:al|s)?(?: joints?)? (?:\\w+ )?(?:arthr\\w+|hypertroph\\w+|oa\\b|osteoarthr\\w+|degenerat\\w+|disease|changes?)|\\b(?:arthr\\w+|hypertroph\\w+|degenerat\\w+|osteoarthr\\w+|oa)(?: changes?)? (?:of|in|involving) (?:the )?(?:both |left |right )?facets?\\b|\\bfacets?(?: joints?)? (?:is|are) (?:\\w+ly )?(?:hypertroph|degenerat|arthritic)\\w*',
  ),
  term(
    'lateral_recess_stenosis',
    'disc',
    `\\blrs\\b|${narrowed('(?:lateral|subarticular|sub-articular) recess(?:es)?')}|${narrowed('(?:subarticular|sub-articular)')}`,
  ),
  term(
    'foraminal_stenosis',
    'disc',
    `\\bnfn\\b|\\bnef (?=lee grade)|${narrowed('(?:neural |neuro-?|exit |intervertebral )*foram[ie]n(?:al|a)')}|${narrowed('(?:neural |exit |intervertebral )*foramen')}|${narrowed('(?:nef|nfs?)')}`,
  ),
  term(
    'central_stenosis',
    'disc',
    `\\bschizas(?: grade)? [a-d]\\d?|${narrowed('(?:central|spinal|canal)(?: spinal)?(?: canal)?')}`,
  ),
  term(
    'cauda_equina_compression',
    'disc',
    `\\b${PRESSED}(?:(?:\\s*[,/&]\\s*|\\s+)${BESIDE_CAUDA})*\\s+cauda equina(?! (?:is|are|appears?|looks?) )|\\bcauda equina${OF_CAUDA}${BECOMES} ${PRESSED}|\\bcauda equina syndrome|\\bces\\b`,
  ),
  term(
    'cord_compression',
    'vertebra',
    `\\b${CORD}${BECOMES} ${SHAPED}|\\b${SHAPED}${TO_CORD} ${CORD}\\b|\\bmyelopath\\w+`,
  ),
  term(
    'root_oedema_or_enhancement',
    'vertebra',
    '\\broots? (?:\\w+ )?(?:swelling|swollen|enhanc\\w+|o?edema\\w*)|\\b(?:swollen|enhancing|thickened|o?edematous) (?:(?!scar)\\w+ ){0,3}?(?:nerve )?roots?|\\b(?:swelling|enhancement|o?edema) of (?:the )?(?:\\w+ ){0,3}?(?:nerve )?roots?',
  ),
  term('discitis_or_osteomyelitis', 'disc', '\\b(?:spondylo-?)?dis[ck]itis\\b'),
  term('discitis_or_osteomyelitis', 'vertebra', BONE_INFECTION),
  term('abscess', 'vertebra', '\\babscess(?:es)?\\b'),
  term('haematoma', 'vertebra', '\\bha?ematomas?\\b'),
  term(
    'intradural_or_extradural_mass',
    'vertebra',
    '\\b(?:schwannoma|meningioma|ependymoma|neurofibroma|neurinoma)s?\\b|\\b(?:intradural|extradural|epidural|intraspinal|soft[- ]tissue)(?: extramedullary)? (?:mass|lesion|tumou?r)(?:es|s)?|\\btumou?rs?\\b',
  ),
  term(
    'metastasis_or_marrow_lesion',
    'vertebra',
    '\\bmetasta\\w+|\\bmets\\b|\\bmarrow (?:replacement|infiltrat\\w+|lesions?)|\\b(?:suspicious|aggressive|destructive|lytic) (?:bone |marrow |osseous |vertebral )*lesions?|\\bmyelomas?\\b|\\bmyelomatous\\b|\\bplasmo?a?cytomas?',
  ),
  term('fracture', 'vertebra', `\\bfractur\\w+|${COLLAPSED}`),
  term(
    'sacroiliitis',
    'none',
    '\\bsacro-?il(?:i|e)?itis\\b|\\b(?:si|sacro-?iliac) joints? (?:marrow )?o?edema',
  ),
  term(
    'hip_lesion',
    'none',
    '\\bhips? (?:\\w+ ){0,4}?(?:effusion|osteoarthr\\w+|oa\\b|arthr\\w+|avascular|avn\\b|necrosis|labral tear)|\\b(?:osteoarthr\\w+|oa|effusion|avascular necrosis|avn) (?:of|in) (?:the )?(?:left |right |both )?hips?',
  ),
  term('vascular_lesion', 'none', '\\baneurysm\\w*|\\baaa\\b|\\biliac (?:artery )?(?:stenosis|occlusion)'),
  term(
    'plexus_or_nerve_lesion',
    'none',
    '\\b(?:plexus|sciatic nerve|femoral nerve) (?:\\w+ ){0,2}?(?:mass|lesion|infiltrat\\w+|swelling|thickening|o?edema)',
  ),
  term(
    'disc_degeneration',
    'disc',
    '\\bdesiccat\\w+|\\bdessicat\\w+|\\bdehydrat\\w+|\\bddd\\b|\\bdegenerat\\w+ (?:\\w+ )?dis[ck]s?(?: disease| changes?| space)?|\\bdis[ck]s? (?:\\w+ ){0,2}?degenerat\\w+|\\bdis[ck](?: space)? (?:height )?(?:loss|narrowing|reduction)|\\bloss of (?:dis[ck] )?(?:height|signal|hydration)(?: (?:of|in) the dis[ck])?|\\b(?:height|signal) (?:loss|reduction)|\\bmodic\\b|\\bblack dis[ck]|\\bosteochondrosis\\b|\\bspondylochondrosis\\b|\\bdegenerative changes?\\b',
  ),
];

/** Worth a look although nothing was read: kept as "not understood". */
export const SEEMS_TO_MATTER =
  /\b(?:stenos|compress|displac|deviat|contact|imping|abut|effac|indent|deform|flatten|wedg|depress|lesion|mass|cyst|collection|o?edema|enhanc|fract|oblit|narrow|abnormal|signal change|tarlov|haemangioma|hemangioma|scoliosis|schmorl|scar|fibrosis|lipoma|conjoined|clump|arachnoid|bruis|contusion|stress (?:reaction|response)|(?:foraminal|para-?central|sub-?articular|lateral|central) dis[ck]s?\b)/;

const CROWDED =
  '(?:crowd|clump|bunch|compromis|compress|imping|flatten|squash|distort|deviat|displac|effac)\\w*';
/** What happens to the cauda equina or the sac short of a finding of its own: never passed over in silence. */
export const CANAL_CONTENTS = new RegExp(
  `\\b${CROWDED}[^,;.]{0,40}?\\bcauda equina(?: nerve)?(?: roots?)?|\\bcauda equina\\b[^,;.]{0,40}?\\b${CROWDED}|\\bcompress\\w*(?: (?:of|the|on|upon))* (?:thecal|dural) sac|\\b(?:thecal|dural) sac(?: (?:is|appears|\\w+ly))* compress\\w*`,
  'g',
);

/** What happens to the cord short of compression. */
const CORD_CHANGED =
  '(?:signal (?:change|abnormal\\w*)|(?:high|increased|abnormal|altered) (?:t2 )?signal|hyper-?intens\\w+|o?edema\\w*|atroph\\w+|thinn\\w+|lesions?|expan\\w+|sw[eo]ll\\w+|enhanc\\w+|ha?emorrhag\\w+|infarct\\w*|mass effect)';
const CORD_TOUCHED = '(?:displac|deviat|contact|abut|effac|touch|reach|push)\\w*';
export const CORD_AFFECTED = new RegExp(
  `\\b(?:cord|conus)\\b[^,;.:]{0,40}?\\b(?:${CORD_CHANGED}|${CORD_TOUCHED})\\b|\\b${CORD_TOUCHED}[^,;.:]{0,30}?\\b(?:cord|conus)\\b|\\b${CORD_CHANGED} (?:of|in|within|on|upon) (?:the )?(?:\\w+ ){0,2}?(?:cord|conus)\\b|\\bmyelomalaci\\w+|\\bmyelitis\\b`,
  'g',
);

const GRAVE = [
  'metasta\\w+|myeloma\\w*|plasmo?a?cytomas?|malignan\\w+|neoplas\\w+|lymphomas?|cancer\\w*|carcinoma\\w*|\\w*sarcoma\\w*|infiltrat\\w+|chordomas?|leuka?emi\\w+|giant cell',
  '(?:(?:bon[ey]|osseous|sclerotic|lytic|vertebral) )?(?<!metastatic )deposits?|pathological marrow',
  'phlegmons?|infect\\w+|septic|pyogenic|tubercul\\w+|tb|brucell\\w+|empyemas?|(?<!ankylosing )spondylitis',
  '(?<!dis[ck] (?:space |height )?)collaps\\w+|burst(?! (?:\\w+ )?fractur)|retropuls\\w+|destruct\\w+|erosi\\w+|vertebra plana',
  '(?:compression|wedge\\w*) deformit\\w+|dislocat\\w+|sublux\\w+|unstable|instability',
  'syrinx|syring\\w+|hydromyelia|intramedullary|tethered|low-?lying|no csf|occluded|(?:total|complete) block|pseudomeningoceles?|csf leaks?|ha?emorrhag\\w+|infarct\\w*|ischa?emi\\w+',
  'lymphadenopathy|hydronephrosis|distended bladder|fistulae?|fistulas|flow voids?',
  'urgent\\w*|emergen\\w+|neurosurg\\w+|surgeons?|telephoned',
  '(?:surgical|immediate)(?: \\w+)? (?:referral|opinion|review|attention|decompression)',
];
/** Grave disease, or a call to act on it, that is no finding of its own here: never passed over unless it is denied. */
export const GRAVE_WORDS = new RegExp(`\\b(?:${GRAVE.join('|')})\\b|(?<![\\w&])#(?!\\d)`, 'g');
/** Height lost by a bone: part of its fracture where one is read. */
export const HEIGHT_LOST =
  /\b(?:loss of|lost|reduced|decreased|diminished) (?!dis[ck])(?:(?!dis[ck])\w+ ){0,2}?height\b|\bheight loss\b/g;
