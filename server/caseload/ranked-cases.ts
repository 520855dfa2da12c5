import { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { RED_LEVELS } from '../alerts/level';

export type RankedRow = {
  case_id: string;
  patient_id: string;
  family_name: string;
  given_name: string;
  birth_date: Date;
  onset_on: Date | null;
  reading_main: string | null;
  reading_sub: string | null;
  tier: string | null;
  response_state: string;
  last_seen_on: Date | null;
  next_due_on: Date | null;
  recheck_due_on: Date | null;
  checked_in_worse_on: Date | null;
  alert_title: string | null;
  draft_assessment_id: string | null;
  draft_submitted: boolean | null;
  rank: number;
  due: Date;
};

export type After = { rank: number; due: string; id: string };

const redLevels = Prisma.join(RED_LEVELS.map((level) => Prisma.sql`${level}::"AlertLevel"`));

/**
 * Every open case in scope with the first reason that fits, 0 (red alert) to 6 (on track). One pass over the open cases;
 * alerts and drafts are read from their own small partial indexes. A case stalls when its response is a plateau.
 */
export function rankedCases(
  { clinicId, userId }: Action,
  scope: 'mine' | 'clinic',
  today: string,
): Prisma.Sql {
  const mine = scope === 'mine' ? Prisma.sql`and c.therapist_id = ${userId}::uuid` : Prisma.empty;
  return Prisma.sql`
    open_alert as (
      select case_id,
        bool_or(level in (${redLevels})) as red,
        (array_agg(title order by level, opened_at))[1] as title
      from alert where clinic_id = ${clinicId}::uuid and status = 'open' group by case_id
    ),
    draft as (
      select case_id, id as assessment_id, status = 'submitted' as submitted from assessment
      where clinic_id = ${clinicId}::uuid and status <> 'signed' and kind <> 'follow_up'
    ),
    plan_draft as (
      select case_id from plan_version where clinic_id = ${clinicId}::uuid and status = 'draft'
    ),
    ranked as (
      select c.id as case_id, c.patient_id, c.onset_on, c.reading_main, c.reading_sub, c.tier, c.response_state,
        c.last_seen_on, c.next_due_on, c.recheck_due_on, c.checked_in_worse_on,
        a.title as alert_title, d.assessment_id as draft_assessment_id, d.submitted as draft_submitted,
        case
          when a.red then 0
          when c.checked_in_worse_on is not null or c.response_state = 'WORSENING' or a.case_id is not null then 1
          when c.response_state = 'PLATEAU' then 2
          when c.next_due_on < ${today}::date then 3
          when d.case_id is not null or p.case_id is not null then 4
          when c.recheck_due_on <= ${today}::date then 5
          else 6
        end as rank,
        coalesce(least(c.next_due_on, c.recheck_due_on), 'infinity'::date) as due
      from patient_case c
      left join open_alert a on a.case_id = c.id
      left join draft d on d.case_id = c.id
      left join plan_draft p on p.case_id = c.id
      where c.clinic_id = ${clinicId}::uuid and c.status = 'open' ${mine}
    )`;
}

/** How many cases have each reason. */
export function countByRank(action: Action, ranked: Prisma.Sql) {
  return action.tx.$queryRaw<{ rank: number; count: number }[]>`
    with ${ranked} select rank, count(*)::int as count from ranked group by rank`;
}

/** One page in the order of the list, at most `limit` rows after `after`. */
export function pageOf(
  action: Action,
  ranked: Prisma.Sql,
  { rank, after, limit }: { rank: number | null; after: After | null; limit: number },
) {
  const conditions = [
    ...(rank === null ? [] : [Prisma.sql`r.rank = ${rank}`]),
    ...(after
      ? [Prisma.sql`(r.rank, r.due, r.case_id) > (${after.rank}, ${after.due}::date, ${after.id}::uuid)`]
      : []),
  ];
  const where = conditions.length > 0 ? Prisma.sql`where ${Prisma.join(conditions, ' and ')}` : Prisma.empty;
  return action.tx.$queryRaw<(RankedRow & { due_text: string })[]>`
    with ${ranked}, page as (
      select r.* from ranked r ${where} order by r.rank, r.due, r.case_id limit ${limit}
    )
    select page.*, page.due::text as due_text, p.family_name, p.given_name, p.birth_date
    from page join patient p on p.clinic_id = ${action.clinicId}::uuid and p.id = page.patient_id
    order by page.rank, page.due, page.case_id`;
}
