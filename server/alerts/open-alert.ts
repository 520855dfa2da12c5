import type { AlertLevel, AlertSource } from '@/prisma/generated/enums';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicOf } from '../calendar';
import { dueAtOf } from './level';

export type HandOver = { toldWhom: string; toldAt: string; how: string; note: string };

type NewAlert = {
  case: { id: string; patientId: string; therapistId: string };
  source: AlertSource;
  sourceId: string;
  level: AlertLevel;
  title: string;
  text: string;
  withinDays: number | null;
  handOver?: HandOver | undefined;
};

/** Opens an alert owned by the therapist of the case, with its clock running. It stays until somebody closes it. */
export async function openAlert(action: Action, alert: NewAlert): Promise<string> {
  const { tx, clinicId, now } = action;
  const { timeZone } = await clinicOf(action);
  const { id } = await tx.alert.create({
    data: {
      clinicId,
      caseId: alert.case.id,
      patientId: alert.case.patientId,
      source: alert.source,
      sourceId: alert.sourceId,
      level: alert.level,
      title: alert.title,
      text: alert.text,
      ownerId: alert.case.therapistId,
      openedAt: now,
      dueAt: dueAtOf(alert.level, now, timeZone, alert.withinDays),
      ...(alert.handOver ? { handOver: alert.handOver } : {}),
      status: 'open',
    },
    select: { id: true },
  });
  await recordEvent(action, {
    event: 'alert.opened',
    patientId: alert.case.patientId,
    subjectId: id,
    level: alert.level,
  });
  return id;
}
