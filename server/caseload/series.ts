import { addDays } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { fromDateColumn } from '../calendar';

const TREND_DAYS = 56;
const WEEK = 7;

export type DayState = 'done' | 'partly' | 'not' | 'none';

/** Leg pain of eight weeks for a page of cases, in one statement: signed assessments, follow-ups and check-ins. */
export async function trendsOf({ tx, clinicId }: Action, caseIds: string[], today: string) {
  const from = addDays(today, -TREND_DAYS);
  const rows = await tx.$queryRaw<{ case_id: string; on: Date; leg_pain: number }[]>`
    select case_id, started_on as "on", leg_pain from assessment
    where clinic_id = ${clinicId}::uuid and case_id = any(${caseIds}::uuid[]) and status = 'signed'
      and leg_pain is not null and started_on >= ${from}::date
      and not exists (
        select from standing_error e where e.clinic_id = assessment.clinic_id and e.assessment_id = assessment.id)
    union all
    select case_id, checked_on, leg_pain from check_in
    where clinic_id = ${clinicId}::uuid and case_id = any(${caseIds}::uuid[]) and checked_on >= ${from}::date
    order by 2`;
  const trends = new Map<string, { on: string; legPain: number }[]>();
  for (const row of rows) {
    const trend = trends.get(row.case_id) ?? [];
    trend.push({ on: fromDateColumn(row.on), legPain: row.leg_pain });
    trends.set(row.case_id, trend);
  }
  return trends;
}

type DayRow = { case_id: string; items: number; on: Date | null; done: number; partly: number; not: number };

function dayState(row: DayRow | undefined): DayState {
  if (!row) return 'none';
  if (row.done >= row.items && row.done > 0) return 'done';
  return row.done + row.partly > 0 ? 'partly' : 'not';
}

/** The last seven days of home exercise for a page of cases, in one statement; no entry for a case without a signed plan. */
export async function adherenceOf({ tx, clinicId }: Action, caseIds: string[], today: string) {
  const rows = await tx.$queryRaw<DayRow[]>`
    select p.case_id, jsonb_array_length(p.content->'items') as items, e.done_on as "on",
      count(*) filter (where e.outcome = 'done')::int as done,
      count(*) filter (where e.outcome = 'partly')::int as partly,
      count(*) filter (where e.outcome = 'not')::int as "not"
    from plan_version p
    left join adherence_entry e on e.clinic_id = p.clinic_id and e.case_id = p.case_id
      and e.done_on > ${addDays(today, -WEEK)}::date and e.done_on <= ${today}::date
    where p.clinic_id = ${clinicId}::uuid and p.case_id = any(${caseIds}::uuid[]) and p.status = 'signed'
      and not exists (select from standing_error s where s.clinic_id = p.clinic_id and s.plan_version_id = p.id)
    group by p.case_id, p.content, e.done_on`;
  const week = Array.from({ length: WEEK }, (_, day) => addDays(today, day - WEEK + 1));
  return new Map(
    [...Map.groupBy(rows, ({ case_id }) => case_id)].map(([caseId, days]) => [
      caseId,
      week.map((date) => dayState(days.find(({ on }) => on && fromDateColumn(on) === date))),
    ]),
  );
}
