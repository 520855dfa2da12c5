import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { bannerOf } from '../cases/banner';
import { findCase } from '../cases/find-case';
import { correctionsOf } from '../corrections/queries';
import { STANDING_MARK } from '../corrections/standing';
import { notFound } from '../errors';
import { findBasis, isInError, proposalFor } from './basis';
import { generatedOf } from './generated';
import { type MarkedPlan, planSummary, shownPlan } from './shown-plan';
import { standingOf } from './standing';

const MOST_VERSIONS = 100;

/** All plan versions of a case, newest first, each with the mark that stands on it. */
export const plansOfCase = ({ tx, clinicId }: Action, caseId: string) =>
  tx.planVersion.findMany({
    where: { clinicId, caseId },
    include: { errorMarks: STANDING_MARK },
    orderBy: { number: 'desc' },
    take: MOST_VERSIONS,
  });

/** The signed version, unless it was entered in error; a replaced one does not come back for it. */
export const planInForce = <Plan extends Pick<MarkedPlan, 'status' | 'errorMarks'>>(
  plans: readonly Plan[],
): Plan | undefined => plans.find(({ status, errorMarks }) => status === 'signed' && errorMarks.length === 0);

/**
 * The plan of a case: the signed one, the draft, earlier versions, what the generator proposes today, and for a draft what
 * speaks against each exercise of the library (null without a draft, or before the first signed assessment).
 */
export async function getPlan(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  const today = await clinicToday(action);
  const plans = await plansOfCase(action, caseId);
  const current = planInForce(plans);
  const draft = plans.find(({ status }) => status === 'draft');
  const basis = await findBasis(action, caseId);
  const proposal = await proposalFor(action, found.patientId, basis, today);
  await recordEvent(action, { event: 'plan.viewed', patientId: found.patientId, subjectId: caseId });
  const shownDraft = draft ? shownPlan(draft) : null;
  return {
    banner: await bannerOf(action, found, today),
    today,
    /** A closed case keeps its plans to read; the patient no longer sees them. */
    open: found.status === 'open',
    /** While an emergency is open no exercise reaches the patient. */
    emergencyOpen: await hasOpenEmergency(action, found.patientId),
    current: current
      ? {
          ...shownPlan(current),
          corrections: await correctionsOf(action, { planVersionId: current.id }, current.contentHash),
          /** It was drawn from an assessment that no longer counts: a person must look at it. */
          basisInError: await isInError(action, current.assessmentId),
        }
      : null,
    draft: shownDraft,
    draftBasisInError: draft ? await isInError(action, draft.assessmentId) : false,
    versions: plans.map(planSummary),
    proposal,
    /** A draft from before the last assessment: what it was generated as, and what would be generated today. */
    regenerated:
      draft && basis && proposal.kind === 'draft' && draft.assessmentId !== basis.assessmentId
        ? { was: generatedOf(draft), would: proposal.content }
        : null,
    standing: basis && shownDraft ? standingOf(basis, shownDraft.content.planClass, today) : null,
  };
}

/** One version of a plan to read, whatever became of it; NOT_FOUND elsewhere. */
export async function getPlanVersion(action: Action, planVersionId: string) {
  const { tx, clinicId } = action;
  const plan = await tx.planVersion.findUnique({ where: { clinicId_id: { clinicId, id: planVersionId } } });
  if (!plan) throw notFound();
  const found = await findCase(action, plan.caseId);
  const today = await clinicToday(action);
  await recordEvent(action, { event: 'plan.viewed', patientId: plan.patientId, subjectId: plan.id });
  return {
    banner: await bannerOf(action, found, today),
    caseId: plan.caseId,
    today,
    plan: { ...shownPlan(plan), supersededAt: plan.supersededAt?.toISOString() ?? null },
    corrections: await correctionsOf(action, { planVersionId }, plan.contentHash),
  };
}
