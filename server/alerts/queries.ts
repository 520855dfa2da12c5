import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { onTeamOf } from '../care-team/care-team';
import { TONES } from './level';

const MOST = 500;

const shown = {
  patient: { select: { familyName: true, givenName: true } },
  owner: { select: { name: true } },
  closedBy: { select: { name: true } },
} as const;

type AlertFilter = { status?: 'open' | 'closed'; caseId?: string };

/** Alerts of the clinic: open ones by their clock, closed ones newest first; at most 500. */
export async function findAlerts({ tx, clinicId }: Action, { status, caseId }: AlertFilter) {
  const rows = await tx.alert.findMany({
    where: { clinicId, ...(status ? { status } : {}), ...(caseId ? { caseId } : {}) },
    include: shown,
    orderBy: status === 'open' ? [{ dueAt: 'asc' }, { id: 'asc' }] : [{ openedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map((alert) => ({
    alertId: alert.id,
    caseId: alert.caseId,
    patientId: alert.patientId,
    patientName: `${alert.patient.familyName}, ${alert.patient.givenName}`,
    level: alert.level,
    tone: TONES[alert.level],
    title: alert.title,
    text: alert.text,
    openedAt: alert.openedAt.toISOString(),
    dueAt: alert.dueAt?.toISOString() ?? null,
    ownerName: alert.owner.name,
    status: alert.status,
    closedAt: alert.closedAt?.toISOString() ?? null,
    closedByName: alert.closedBy?.name ?? null,
    toldWhom: alert.toldWhom,
    outcome: alert.outcome,
    version: alert.version,
  }));
}

export type AlertView = Awaited<ReturnType<typeof findAlerts>>[number];

/** As {@link findAlerts} for the list page, and the look is written down. */
export async function listAlerts(action: Action, status: 'open' | 'closed') {
  const found = await findAlerts(action, { status });
  const team = await onTeamOf(
    action,
    found.map(({ patientId }) => patientId),
  );
  const alerts = found.map((alert) => ({ ...alert, onTeam: team.has(alert.patientId) }));
  await recordEvent(action, { event: 'alerts.viewed', rows: alerts.length });
  return alerts;
}

/** Whether an emergency of this patient is still open: their exercises are hidden and no plan is signed until it is closed (IL01). */
export async function hasOpenEmergency({ tx, clinicId }: Action, patientId: string): Promise<boolean> {
  const alert = await tx.alert.findFirst({
    where: { clinicId, patientId, status: 'open', level: 'emergency' },
    select: { id: true },
  });
  return alert !== null;
}
