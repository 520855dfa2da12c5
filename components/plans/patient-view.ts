import type { PlanProposal } from '@/domain/plan/plan';

/**
 * What the patient has of a signed plan. `shown`: all of it. `questioned`: all of it, while a rule now speaks against a plan.
 * `emergency`: no exercise, until the emergency is closed. `closed`: nothing, the case is over.
 */
export type PatientView = 'shown' | 'questioned' | 'emergency' | 'closed';

/** An open emergency comes first: it hides the exercises whatever else is so. */
export function patientViewOf({
  open,
  emergencyOpen,
  proposal,
}: {
  open: boolean;
  emergencyOpen: boolean;
  proposal: Pick<PlanProposal, 'kind'>;
}): PatientView {
  if (emergencyOpen) return 'emergency';
  if (!open) return 'closed';
  return proposal.kind === 'draft' ? 'shown' : 'questioned';
}

/** What the patient may not see on their phone goes out on no paper either. */
export const mayBePrinted = (view: PatientView): boolean => view === 'shown' || view === 'questioned';
