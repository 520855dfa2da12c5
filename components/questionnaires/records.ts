import type { Outputs } from '@/components/trpc/outputs';

/** The questionnaires of one case, each with how it stands. */
export type CaseQuestionnaires = Outputs['questionnaires']['ofCase'];
/** A questionnaire whose text the clinic brings itself, with that text where it is there. */
export type ClinicTextRow = Outputs['questionnaires']['texts'][number];
