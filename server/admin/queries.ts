import { daysBetween } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { findAlerts } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, fromDateColumnOrNull } from '../calendar';

type TherapistRow = {
  user_id: string;
  name: string;
  open_cases: number;
  overdue: number;
  open_alerts: number;
  unsigned_drafts: number;
  oldest_due: Date | null;
};

const sumOf = (rows: TherapistRow[], column: 'open_cases' | 'overdue' | 'open_alerts' | 'unsigned_drafts') =>
  rows.reduce((sum, row) => sum + row[column], 0);

/** Caseloads by therapist: counts and clocks, no clinical content. Therapists without cases are listed too. */
export async function overview(action: Action) {
  const { tx, clinicId } = action;
  const today = await clinicToday(action);
  const rows = await tx.$queryRaw<TherapistRow[]>`
    with load as (
      select c.therapist_id, count(*)::int as open_cases,
        (count(*) filter (where c.next_due_on < ${today}::date))::int as overdue,
        min(c.next_due_on) filter (where c.next_due_on < ${today}::date) as oldest_due
      from patient_case c where c.clinic_id = ${clinicId}::uuid and c.status = 'open' group by c.therapist_id
    ), alerts as (
      select owner_id, count(*)::int as open_alerts from alert
      where clinic_id = ${clinicId}::uuid and status = 'open' group by owner_id
    ), drafts as (
      select c.therapist_id, count(*)::int as unsigned_drafts
      from (
        select case_id from assessment
        where clinic_id = ${clinicId}::uuid and status <> 'signed' and kind <> 'follow_up'
        union all
        select case_id from plan_version where clinic_id = ${clinicId}::uuid and status = 'draft'
      ) d join patient_case c on c.clinic_id = ${clinicId}::uuid and c.id = d.case_id and c.status = 'open'
      group by c.therapist_id
    )
    select m.user_id, m.name, coalesce(l.open_cases, 0) as open_cases, coalesce(l.overdue, 0) as overdue,
      coalesce(a.open_alerts, 0) as open_alerts, coalesce(d.unsigned_drafts, 0) as unsigned_drafts, l.oldest_due
    from membership m
    left join load l on l.therapist_id = m.user_id
    left join alerts a on a.owner_id = m.user_id
    left join drafts d on d.therapist_id = m.user_id
    where m.clinic_id = ${clinicId}::uuid and (m.role = 'therapist' or l.open_cases > 0)
    order by m.name, m.user_id`;
  const openedRecords = await tx.breakGlass.count({ where: { clinicId, reviewedAt: null } });
  await recordEvent(action, { event: 'admin.viewed', page: 'overview' });
  return {
    today,
    totals: {
      openCases: sumOf(rows, 'open_cases'),
      overdue: sumOf(rows, 'overdue'),
      openAlerts: sumOf(rows, 'open_alerts'),
      unsignedDrafts: sumOf(rows, 'unsigned_drafts'),
    },
    /** Records opened with a reason that nobody has looked at yet. */
    openedRecords,
    therapists: rows.map((row) => ({
      userId: row.user_id,
      name: row.name,
      openCases: row.open_cases,
      overdue: row.overdue,
      openAlerts: row.open_alerts,
      unsignedDrafts: row.unsigned_drafts,
      oldestOverdueDays: row.oldest_due ? daysBetween(fromDateColumn(row.oldest_due), today) : null,
    })),
  };
}

const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

/** Whose alerts they are and how long they stood open: no title, no text, no outcome. */
export async function adminAlerts(action: Action, status: 'open' | 'closed') {
  const alerts = await findAlerts(action, { status });
  const { tx, clinicId, now } = action;
  const cases = await tx.case.findMany({
    where: { clinicId, id: { in: [...new Set(alerts.map(({ caseId }) => caseId))] } },
    select: { id: true, number: true },
  });
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  await recordEvent(action, { event: 'admin.viewed', page: 'alerts' });
  return alerts.map((alert) => ({
    alertId: alert.alertId,
    caseNumber: numbers.get(alert.caseId) ?? 0,
    patientName: alert.patientName,
    tone: alert.tone,
    openedAt: alert.openedAt,
    dueAt: alert.dueAt,
    ownerName: alert.ownerName,
    status: alert.status,
    closedAt: alert.closedAt,
    closedByName: alert.closedByName,
    minutesOpen: minutesBetween(alert.openedAt, alert.closedAt ?? now.toISOString()),
  }));
}

const MOST_CASES = 500;

/** Open cases with their clocks, the longest due first, at most 500; `version` is what a reassignment needs. */
export async function adminCases(action: Action, therapistId: string | null) {
  const { tx, clinicId } = action;
  const today = await clinicToday(action);
  const rows = await tx.case.findMany({
    where: { clinicId, status: 'open', ...(therapistId ? { therapistId } : {}) },
    include: {
      patient: {
        select: { familyName: true, givenName: true, membership: { select: { status: true } } },
      },
      therapist: { select: { name: true } },
    },
    orderBy: [{ nextDueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: MOST_CASES,
  });
  await recordEvent(action, { event: 'admin.viewed', page: 'cases' });
  return rows.map((row) => {
    const nextDueOn = fromDateColumnOrNull(row.nextDueOn);
    return {
      caseId: row.id,
      caseNumber: row.number,
      patientId: row.patientId,
      /** Whether the patient has used an account here. */
      signsIn: row.patient.membership?.status === 'active',
      patientName: `${row.patient.familyName}, ${row.patient.givenName}`,
      therapistId: row.therapistId,
      therapistName: row.therapist.name,
      openedOn: fromDateColumn(row.openedOn),
      nextDueOn,
      overdueDays: nextDueOn && nextDueOn < today ? daysBetween(nextDueOn, today) : 0,
      version: row.version,
    };
  });
}
