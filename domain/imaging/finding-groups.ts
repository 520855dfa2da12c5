import type { ImagingFinding } from './findings';

/** Displaced disc material; a bulge is not a herniation (Fardon 2014, Spine J 14:2525). */
export const HERNIATIONS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'disc_protrusion',
  'disc_extrusion',
  'disc_sequestration',
  'disc_herniation_unspecified',
]);

/** Narrowing beside the canal: recess and foramen. */
export const LATERAL_STENOSES: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'lateral_recess_stenosis',
  'foraminal_stenosis',
]);

/** Common without pain at every age (Brinjikji 2015, AJNR 36:811): alone they explain nothing. */
export const DEGENERATION_ONLY: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'disc_bulge',
  'disc_degeneration',
  'annular_fissure',
  'facet_arthropathy',
]);

/** Disease that needs a doctor first; its place in the root model is secondary. */
export const SERIOUS_FINDINGS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'fracture',
  'metastasis_or_marrow_lesion',
  'intradural_or_extradural_mass',
  'discitis_or_osteomyelitis',
  'abscess',
  'haematoma',
  'cauda_equina_compression',
  'cord_compression',
]);

/** Lesions at a level that can touch a root, so side and level must fit the examination. */
export const ROOT_LEVEL_FINDINGS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  ...HERNIATIONS,
  ...LATERAL_STENOSES,
  'central_stenosis',
  'spondylolisthesis',
  'synovial_cyst',
  'root_compression',
  'root_oedema_or_enhancement',
]);
