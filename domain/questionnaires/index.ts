import type { Questionnaire } from './define-questionnaire';
import { DN4 } from './dn4';
import { EQ_5D_5L } from './eq-5d-5l';
import { FABQ } from './fabq';
import { GROC } from './groc';
import { QUESTIONNAIRE_IDS, type QuestionnaireId } from './ids';
import { NPRS_BACK } from './nprs-back';
import { NPRS_LEG } from './nprs-leg';
import { ODI } from './odi';
import { PHQ_4 } from './phq-4';
import { PSFS } from './psfs';
import { RMDQ_24 } from './rmdq-24';
import { S_LANSS } from './s-lanss';
import { SBI } from './sbi';
import { SELF_PACED_WALK } from './self-paced-walk';
import { START_BACK } from './start-back';
import { TSK_11 } from './tsk-11';
import { ZCQ } from './zcq';

/** Every instrument by its id. A new one adds its file and its line here and in `ids.ts`. */
export const QUESTIONNAIRES = {
  'nprs-leg': NPRS_LEG,
  'nprs-back': NPRS_BACK,
  'rmdq-24': RMDQ_24,
  psfs: PSFS,
  'phq-4': PHQ_4,
  groc: GROC,
  'self-paced-walk': SELF_PACED_WALK,
  odi: ODI,
  'start-back': START_BACK,
  sbi: SBI,
  's-lanss': S_LANSS,
  dn4: DN4,
  'tsk-11': TSK_11,
  fabq: FABQ,
  zcq: ZCQ,
  'eq-5d-5l': EQ_5D_5L,
} as const satisfies Record<QuestionnaireId, Questionnaire>;

/** Every instrument, in the order they are offered. */
export const QUESTIONNAIRE_LIST: readonly Questionnaire[] = QUESTIONNAIRE_IDS.map((id) => QUESTIONNAIRES[id]);
