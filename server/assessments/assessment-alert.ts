import type { Evaluation, Urgency } from '@/domain/evaluation';
import type { HandOverDraft } from '@/domain/impression/schema';
import { isTold, signingGate } from '@/domain/safety/signing-gate';
import type { Case } from '@/prisma/generated/client';
import type { Action } from '../action';
import { dueAtOf, levelOfUrgency } from '../alerts/level';
import { openAlert } from '../alerts/open-alert';
import { recordEvent } from '../audit/record';
import { clinicOf } from '../calendar';
import { canonicalJson } from '../canonical-json';
import { holdCase } from '../cases/hold-case';
import { latestToldAt } from './latest-told-at';

type Assessed = { id: string; case: Pick<Case, 'id' | 'patientId' | 'therapistId'> };

/** How long a slip of the hand may take its alert back: after that a person closes it, with what came of it. */
export const TAKE_BACK_MINUTES = 15;

function wordsOf({ rules }: Urgency, level: 'emergency' | 'urgent') {
  const leading = rules.filter(({ tier }) => tier === level);
  return {
    title: leading[0]?.title ?? (level === 'emergency' ? 'Emergency' : 'Urgent'),
    text: leading.map(({ reason, action: advice }) => `${reason} ${advice}`).join('\n'),
  };
}

/** The hand-over as the alert keeps it, once who, when and how are written; of an emergency only once it answers every rule. */
function handOverOf(urgency: Urgency, handOver: HandOverDraft | undefined, latest: string) {
  if (!handOver || !isTold(handOver, latest)) return null;
  if (signingGate(urgency, handOver, latest).handOverMissing) return null;
  const { toldWhom = '', toldAt = '', how = '', note = '' } = handOver;
  return { toldWhom, toldAt: toldAt ?? '', how: how ?? '', note };
}

/** Told whom, where a corrected answer closed the alert and not a person. */
const NOBODY = 'Nobody';

/** The last alert this assessment raised, open or closed. */
const lastAlertOf = ({ tx, clinicId }: Action, { id }: Assessed) =>
  tx.alert.findFirst({
    where: { clinicId, source: 'assessment', sourceId: id },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
  });

async function raise(
  action: Action,
  assessed: Assessed,
  urgency: Urgency,
  level: 'emergency' | 'urgent',
  written: HandOverDraft | undefined,
): Promise<void> {
  // Two sections saved at the same moment raise one alert.
  await holdCase(action, assessed.case.id);
  const { tx, clinicId, now } = action;
  const handOver = handOverOf(urgency, written, await latestToldAt(action));
  const { title, text } = wordsOf(urgency, level);
  const last = await lastAlertOf(action, assessed);
  // A person has dealt with exactly this: writing on does not raise it again.
  const dealtWith =
    last?.status === 'closed' && last.toldWhom !== NOBODY && last.level === level && last.text === text;
  if (dealtWith) return;
  if (last?.status !== 'open') {
    await openAlert(action, {
      case: assessed.case,
      source: 'assessment',
      sourceId: assessed.id,
      level,
      title,
      text,
      withinDays: urgency.withinDays,
      ...(handOver ? { handOver } : {}),
    });
    return;
  }
  const told = handOver !== null && canonicalJson(handOver) !== canonicalJson(last.handOver);
  if (!told && last.level === level && last.text === text) return;
  const { timeZone } = await clinicOf(action);
  await tx.alert.update({
    where: { clinicId_id: { clinicId, id: last.id } },
    data: {
      title,
      text,
      version: { increment: 1 },
      ...(level === last.level ? {} : { level, dueAt: dueAtOf(level, now, timeZone, urgency.withinDays) }),
      ...(told ? { handOver } : {}),
    },
  });
}

/** The answer that raised the alert was corrected soon, by whoever writes the draft, before anybody was told. */
async function takeBack(action: Action, assessed: Assessed): Promise<void> {
  const { tx, clinicId, userId, now } = action;
  const standing = await lastAlertOf(action, assessed);
  if (standing?.status !== 'open' || standing.handOver !== null) return;
  if (now.getTime() - standing.openedAt.getTime() > TAKE_BACK_MINUTES * 60_000) return;
  await tx.alert.update({
    where: { clinicId_id: { clinicId, id: standing.id } },
    data: {
      status: 'closed',
      closedAt: now,
      closedById: userId,
      toldWhom: NOBODY,
      outcome: 'The answer that raised this was corrected before anybody was told.',
      version: { increment: 1 },
    },
  });
  await recordEvent(action, {
    event: 'alert.closed',
    patientId: assessed.case.patientId,
    subjectId: standing.id,
  });
}

/**
 * Keeps the alert of a draft true: an emergency does not wait for the signature. Lesser tiers are raised at signing, because they
 * come and go while an examination is still being written.
 */
export async function watchDraft(
  action: Action,
  assessed: Assessed,
  urgency: Urgency,
  handOver: HandOverDraft | undefined,
): Promise<void> {
  if (urgency.tier === 'emergency') await raise(action, assessed, urgency, 'emergency', handOver);
  else await takeBack(action, assessed);
}

/** What stands when the assessment is signed: an emergency or urgent tier keeps its alert, with who was told. */
export async function raiseAtSigning(
  action: Action,
  assessed: Assessed,
  { urgency }: Evaluation,
  handOver: HandOverDraft | undefined,
): Promise<void> {
  const level = levelOfUrgency(urgency);
  if (level) await raise(action, assessed, urgency, level, handOver);
}
