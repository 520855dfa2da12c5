/** Every instrument the product knows. The id is stored with each response, so it never changes. */
export const QUESTIONNAIRE_IDS = [
  'nprs-leg',
  'nprs-back',
  'rmdq-24',
  'psfs',
  'phq-4',
  'groc',
  'self-paced-walk',
  'odi',
  'start-back',
  'sbi',
  's-lanss',
  'dn4',
  'tsk-11',
  'fabq',
  'zcq',
  'eq-5d-5l',
] as const;
export type QuestionnaireId = (typeof QUESTIONNAIRE_IDS)[number];
