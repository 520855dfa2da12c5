import { z } from 'zod';
import { checkPlan } from '@/domain/plan/check-plan';
import { EXERCISES } from '@/domain/plan/exercises';
import { PHASES, planContentSchema } from '@/domain/plan/plan';
import { recheckState } from '@/domain/progress/overdue';
import type { PlanVersion } from '@/prisma/generated/client';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumnOrNull } from '../calendar';
import { holdCase } from '../cases/hold-case';
import { refreshCase } from '../cases/refresh-case';
import { COUNTS } from '../corrections/standing';
import { conflict, notFound } from '../errors';
import { signerName } from '../signer-name';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { EMERGENCY_OPEN, findBasis, isInError } from './basis';
import { signedPlanHash } from './signed-hash';

export const signPlanInput = z.strictObject({ planVersionId: idSchema, baseVersion, idempotencyKey });
export type SignPlan = z.output<typeof signPlanInput>;

type Reason = { code: string; text: string };

const PHASE_ORDER = PHASES as readonly string[];

/**
 * IL17: while a neurological recheck is overdue a plan may step back, not on. Compared with the signed plan; a first plan begins
 * from an examination and is not held up.
 */
async function overdueNeurology(
  { tx, clinicId }: Action,
  plan: PlanVersion,
  today: string,
): Promise<Reason[]> {
  const found = await tx.case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: plan.caseId } } });
  const state = recheckState(fromDateColumnOrNull(found.recheckDueOn), today);
  if (state !== 'progression_frozen' && state !== 'escalate') return [];
  const current = await tx.planVersion.findFirst({
    where: { clinicId, caseId: plan.caseId, status: 'signed', ...COUNTS },
    select: { content: true },
  });
  if (!current) return [];
  const phaseOf = (content: unknown) => PHASE_ORDER.indexOf(planContentSchema.parse(content).phase);
  return phaseOf(plan.content) > phaseOf(current.content)
    ? [
        {
          code: 'IL17',
          text: 'The neurological recheck is overdue. Examine strength, sensation and reflexes first; until then the plan may step back, not on.',
        },
      ]
    : [];
}

/** The interlocks, looked at again at the moment of signing, with the facts of the last signed assessment. */
async function reasonsAgainst(action: Action, plan: PlanVersion): Promise<Reason[]> {
  if (await hasOpenEmergency(action, plan.patientId)) return [{ code: 'IL01', text: EMERGENCY_OPEN }];
  const basis = await findBasis(action, plan.caseId);
  if (!basis) return [{ code: 'no_assessment', text: 'There is no signed assessment yet.' }];
  if (basis.assessmentId !== plan.assessmentId) {
    return [
      {
        code: 'stale',
        text: (await isInError(action, plan.assessmentId))
          ? 'The assessment this draft rests on was entered in error. Draft the plan again from the one that counts.'
          : 'A newer assessment was signed after this draft was made. Draft the plan again from it.',
      },
    ];
  }
  const today = await clinicToday(action);
  const overdue = await overdueNeurology(action, plan, today);
  const { problems, blocked } = checkPlan({
    content: planContentSchema.parse(plan.content),
    facts: basis.facts,
    evaluation: basis.evaluation,
    asOf: today,
  });
  return [
    ...overdue,
    ...problems.map((text) => ({ code: 'not_safe_to_sign', text })),
    ...blocked.map(({ exercise, reasons }) => ({
      code: 'exercise_blocked',
      text: `${EXERCISES[exercise].text.en.name}: ${reasons.join(' ')}`,
    })),
  ];
}

async function holdDraft({ tx, clinicId }: Action, planVersionId: string): Promise<PlanVersion> {
  await tx.$queryRaw`select id from plan_version
    where clinic_id = ${clinicId}::uuid and id = ${planVersionId}::uuid for update`;
  const plan = await tx.planVersion.findUnique({ where: { clinicId_id: { clinicId, id: planVersionId } } });
  if (!plan) throw notFound();
  if (plan.status !== 'draft') {
    const { status, version, signedByName, signedAt } = plan;
    const theirs = { status, version, signedByName, signedAt: signedAt?.toISOString() ?? null };
    throw conflict('This plan is signed already.', theirs);
  }
  return plan;
}

/** Signs a plan and so shows it to the patient; the plan before it becomes superseded. Blocked while an interlock stands against it. */
export async function signPlan(action: Action, input: SignPlan) {
  const { tx, clinicId, userId, now } = action;
  const plan = await holdDraft(action, input.planVersionId);
  // Nobody marks the assessment it rests on as entered in error between the look at it and the signature.
  await holdCase(action, plan.caseId);
  const signedByName = await signerName(action, plan.patientId);
  const stale = plan.version !== input.baseVersion;
  const reasons: Reason[] = stale
    ? [{ code: 'stale', text: 'Someone changed this plan meanwhile. Load it again and read the changes.' }]
    : await reasonsAgainst(action, plan);
  if (reasons.length > 0) return { kind: 'blocked' as const, reasons };
  await tx.planVersion.updateMany({
    where: { clinicId, caseId: plan.caseId, status: 'signed' },
    data: { status: 'superseded', supersededAt: now },
  });
  const hash = signedPlanHash(plan);
  await tx.planVersion.update({
    where: { clinicId_id: { clinicId, id: plan.id } },
    data: {
      status: 'signed',
      signedAt: now,
      signedById: userId,
      signedByName,
      signatureMeaning: 'Plan released to the patient by me',
      contentHash: hash,
    },
  });
  await refreshCase(action, plan.caseId);
  await recordEvent(action, {
    event: 'plan.signed',
    patientId: plan.patientId,
    subjectId: plan.id,
    contentHash: hash,
  });
  return { kind: 'signed' as const, signedAt: now.toISOString() };
}
