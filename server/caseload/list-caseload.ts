import { z } from 'zod';
import { URGENCY_TIERS, type UrgencyTier } from '@/domain/evaluation';
import { ageInYears } from '@/domain/vocabulary/age';
import { isoDateSchema } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { weekOf } from '../cases/banner';
import { decodeCursor, encodeCursor } from '../cursor';
import { type ListCaseload, WHY_KINDS, type WhyKind } from './inputs';
import { countByRank, pageOf, type RankedRow, rankedCases } from './ranked-cases';
import { adherenceOf, trendsOf } from './series';
import { whyOf } from './why';

const PAGE = 50;

const cursorSchema = z.strictObject({
  rank: z.number().int().min(0).max(6),
  due: z.union([isoDateSchema, z.literal('infinity')]),
  id: z.uuid(),
});

const tierOf = (stored: string | null): UrgencyTier | null =>
  URGENCY_TIERS.find((tier) => tier === stored) ?? null;

function rowOf(row: RankedRow, today: string) {
  return {
    caseId: row.case_id,
    patientId: row.patient_id,
    familyName: row.family_name,
    givenName: row.given_name,
    ageYears: ageInYears(fromDateColumn(row.birth_date), today),
    week: weekOf(fromDateColumnOrNull(row.onset_on), today),
    reading: row.reading_main ? { main: row.reading_main, sub: row.reading_sub ?? '' } : null,
    tier: tierOf(row.tier),
    lastSeenOn: fromDateColumnOrNull(row.last_seen_on),
    nextDueOn: fromDateColumnOrNull(row.next_due_on),
    ...whyOf(row, today),
  };
}

/**
 * Who needs me today: open cases, red alerts first, then checked in worse, stalled, overdue, unsigned, recheck due and the
 * rest; within a reason the longest due first. A page of 50 costs five statements, however many cases there are.
 */
export async function listCaseload(action: Action, { scope, why, cursor }: ListCaseload) {
  const after = decodeCursor(cursor, cursorSchema);
  const today = await clinicToday(action);
  const ranked = rankedCases(action, scope, today);
  const counts = await countByRank(action, ranked);
  const countOf = (kind: WhyKind) => counts.find(({ rank }) => rank === WHY_KINDS.indexOf(kind))?.count ?? 0;
  const rank = why ? WHY_KINDS.indexOf(why) : null;
  const found = await pageOf(action, ranked, { rank, after, limit: PAGE + 1 });
  const page = found.slice(0, PAGE);
  const caseIds = page.map(({ case_id }) => case_id);
  const trends = await trendsOf(action, caseIds, today);
  const adherence = await adherenceOf(action, caseIds, today);
  await recordEvent(action, { event: 'caseload.viewed', rows: page.length });
  const last = page.at(-1);
  return {
    today,
    openCases: counts.reduce((sum, { count }) => sum + count, 0),
    counts: {
      redAlerts: countOf('red_alert'),
      checkedInWorse: countOf('checked_in_worse'),
      stalled: countOf('stalled'),
      overdue: countOf('overdue'),
      unsigned: countOf('unsigned'),
      recheckDue: countOf('recheck_due'),
    },
    rows: page.map((row) => ({
      ...rowOf(row, today),
      trend: trends.get(row.case_id) ?? [],
      adherence: adherence.get(row.case_id) ?? null,
    })),
    nextCursor:
      found.length > PAGE && last
        ? encodeCursor({ rank: last.rank, due: last.due_text, id: last.case_id })
        : null,
  };
}
