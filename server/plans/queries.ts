import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { bannerOf } from '../cases/banner';
import { findCase } from '../cases/find-case';
import { findBasis, proposalFor } from './basis';
import { planSummary, shownPlan } from './shown-plan';

const MOST_VERSIONS = 100;

/** All plan versions of a case, newest first. */
export const plansOfCase = ({ tx, clinicId }: Action, caseId: string) =>
  tx.planVersion.findMany({
    where: { clinicId, caseId },
    orderBy: { number: 'desc' },
    take: MOST_VERSIONS,
  });

/** The plan of a case: the signed one, the draft, earlier versions, and what the generator proposes today. */
export async function getPlan(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  const today = await clinicToday(action);
  const plans = await plansOfCase(action, caseId);
  const current = plans.find(({ status }) => status === 'signed');
  const draft = plans.find(({ status }) => status === 'draft');
  const basis = await findBasis(action, caseId);
  await recordEvent(action, { event: 'plan.viewed', patientId: found.patientId, subjectId: caseId });
  return {
    banner: await bannerOf(action, found, today),
    current: current ? shownPlan(current) : null,
    draft: draft ? shownPlan(draft) : null,
    versions: plans.map(planSummary),
    proposal: await proposalFor(action, found.patientId, basis, today),
  };
}
