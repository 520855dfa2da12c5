/** The words of the intake: one list per question, in the order the form shows them. */

export const ONSET_MANNERS = [
  'sudden',
  'gradual',
  'after_lifting_or_bending',
  'after_minor_trauma',
  'after_major_trauma',
  'after_new_exercise',
  'postpartum',
  'after_procedure',
  'after_exertion',
] as const;
export type OnsetManner = (typeof ONSET_MANNERS)[number];

export const TRENDS = ['improving', 'stable', 'fluctuating', 'worsening', 'rapidly_worsening'] as const;
export type Trend = (typeof TRENDS)[number];

export const PAIN_QUALITIES = [
  'dull',
  'ache',
  'stiff',
  'sharp',
  'stabbing',
  'shooting',
  'electric',
  'burning',
  'throbbing',
  'cramp',
  'heavy',
  'tight',
  'tired',
] as const;
export type PainQuality = (typeof PAIN_QUALITIES)[number];

/** How deep a drawn area is felt, and whether it is ever free of the symptom. */
export const AREA_DEPTHS = ['superficial', 'deep'] as const;
export const AREA_CONSTANCIES = ['constant', 'intermittent'] as const;
/** Areas of one kind that a body chart tells apart (P1, P2 …). */
export const MAX_DRAWN_AREAS = 9;

/** `line`: a band or a named root or nerve; `moves`: changes place. */
export const PAIN_PATHS = ['line', 'patch', 'moves', 'diffuse'] as const;

export const NAMED_DISTRIBUTIONS = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'S1',
  'S2',
  'sciatic',
  'femoral',
  'lateral_femoral_cutaneous',
  'common_peroneal',
  'tibial',
  'saphenous',
  'non_anatomical',
] as const;
export type NamedDistribution = (typeof NAMED_DISTRIBUTIONS)[number];

export const AGGRAVATORS = [
  'sitting',
  'sit_to_stand',
  'flexion',
  'extension',
  'side_bending_to_side',
  'standing',
  'walking',
  'walking_uphill',
  'walking_downhill',
  'running',
  'lifting',
  'twisting',
  'hip_rotation',
  'crossing_legs',
  'squatting',
  'stairs',
  'putting_on_socks',
  'lying_supine',
  'lying_prone',
  'lying_on_side',
  'rolling_in_bed',
  'weight_bearing',
  'exercise_hard',
  'movement_any',
  'morning',
  'evening',
  'tight_clothing',
] as const;
export type Aggravator = (typeof AGGRAVATORS)[number];

export const EASERS = [
  'sitting',
  'flexion',
  'leaning_on_trolley',
  'cycling',
  'lying',
  'lying_knees_bent',
  'standing',
  'standing_still',
  'walking',
  'movement',
  'extension',
  'side_bending_away',
  'rest',
  'rest_within_minutes',
  'heat_cold',
  'analgesia',
  'hip_abduction_or_er',
  'hip_flexion',
] as const;
export type Easer = (typeof EASERS)[number];

export const BLADDER_CHANGES = [
  'hesitancy_or_poor_stream',
  'reduced_urge_or_sensation',
  'incomplete_emptying',
  'retention',
  'overflow_incontinence',
  'incontinence',
  'frequency',
  'dysuria',
  'longstanding_unchanged',
  'other_change',
] as const;
export type BladderChange = (typeof BLADDER_CHANGES)[number];

export const BOWEL_CHANGES = [
  'incontinence',
  'loss_of_rectal_sensation',
  'constipation_new',
  'longstanding_unchanged',
  'other_change',
] as const;
export type BowelChange = (typeof BOWEL_CHANGES)[number];

export const SEXUAL_CHANGES = [
  'erection',
  'ejaculation',
  'genital_sensation',
  'longstanding_unchanged',
] as const;

export const CES_EVOLUTIONS = ['new', 'worsening', 'stable', 'longstanding'] as const;

export const CES_EXPLANATIONS = [
  'prostate',
  'gynaecological',
  'urinary_infection',
  'medicines',
  'diabetes',
] as const;

export const CARE_KINDS = [
  'physiotherapy',
  'exercise',
  'nsaid',
  'opioid',
  'neuropathic_medicine',
  'oral_steroid',
  'epidural_or_root_block',
  'surgery',
  'manual_therapy',
  'rest',
] as const;
export const CARE_EFFECTS = ['none', 'partial', 'good', 'temporary', 'worse'] as const;

export const HISTORY_ITEMS = [
  'cancer',
  'cancer_suspected',
  'osteoporosis',
  'steroid_long_term',
  'immunosuppression',
  'intravenous_drug_use',
  'recent_infection',
  'recent_spinal_procedure',
  'prosthetic_valve_or_endocarditis',
  'dialysis_or_renal_failure',
  'diabetes',
  'diabetic_neuropathy',
  'smoking',
  'vascular_disease',
  'hypertension',
  'hyperlipidaemia',
  'aneurysm_known',
  'aneurysm_repaired',
  'anticoagulant',
  'previous_dvt',
  'immobility_or_recent_surgery',
  'lumbar_surgery_previous',
  'lumbar_disc_known',
  'spondylolisthesis_known',
  'spinal_tumour_previous',
  'fracture_previous',
  'stress_fracture_previous',
  'menstrual_disturbance',
  'pregnant',
  'postpartum',
  'obesity',
  'underweight',
  'hip_disease_known',
  'joint_replacement',
  'chickenpox_or_zoster',
  'depression_or_anxiety',
  'childhood_trauma',
  'heavy_manual_work',
  'sedentary_work',
  'long_driving',
  'athlete',
  'leg_crossing_or_squatting',
  'tight_belt_or_clothing',
  'prolonged_wallet_sitting',
  'prostate_disease',
  'opioids',
  'alcohol_excess',
  'spinal_deformity',
  'pelvic_radiotherapy',
  'uncontrolled_blood_pressure',
  'unstable_heart_or_lung',
  'inflammatory_arthritis',
  'hypermobility',
  'implanted_stimulator',
] as const;
export type HistoryItem = (typeof HISTORY_ITEMS)[number];
