/** MRI vocabulary (Fardon 2014, Spine J 14:2525; classification specification §5.1). */
export const IMAGING_FINDINGS = [
  'disc_bulge',
  'disc_protrusion',
  'disc_extrusion',
  'disc_sequestration',
  'disc_herniation_unspecified',
  'disc_degeneration',
  'annular_fissure',
  'central_stenosis',
  'lateral_recess_stenosis',
  'foraminal_stenosis',
  'spondylolisthesis',
  'spondylolysis',
  'synovial_cyst',
  'facet_arthropathy',
  'fracture',
  'metastasis_or_marrow_lesion',
  'intradural_or_extradural_mass',
  'discitis_or_osteomyelitis',
  'abscess',
  'haematoma',
  'root_compression',
  'root_oedema_or_enhancement',
  'cauda_equina_compression',
  'cord_compression',
  'sacroiliitis',
  'hip_lesion',
  'vascular_lesion',
  'plexus_or_nerve_lesion',
  'other',
] as const;
export type ImagingFinding = (typeof IMAGING_FINDINGS)[number];

export const ZONES = ['central', 'subarticular', 'foraminal', 'extraforaminal'] as const;
export type Zone = (typeof ZONES)[number];

export const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

/** Root compromise after Pfirrmann 2004 (Radiology 230:583): none, contact, deviation, compression. */
export const ROOT_CONTACTS = ['none', 'contact', 'deviation', 'compression'] as const;

export const OTHER_TESTS = [
  'xray_normal',
  'xray_fracture',
  'xray_spondylolisthesis',
  'xray_degeneration',
  'hip_xray_abnormal',
  'crp_or_esr_raised',
  'crp_or_esr_normal',
  'white_cells_raised',
  'emg_root',
  'emg_peripheral_nerve',
  'emg_normal',
  'root_block_relief',
  'root_block_no_relief',
  'sij_block_relief',
  'piriformis_block_relief',
  'doppler_dvt',
  'doppler_arterial_disease',
  'csi_high',
  'walking_test_bike_tolerated',
] as const;
export type OtherTest = (typeof OTHER_TESTS)[number];
