import { daysBetween } from '@/domain/vocabulary/calendar';
import { fromDateColumnOrNull } from '../calendar';
import { WHY_KINDS, type WhyKind } from './inputs';
import type { RankedRow } from './ranked-cases';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

function dayWord(date: string | null, today: string): string {
  if (!date) return '';
  const ago = daysBetween(date, today);
  if (ago <= 0) return 'today';
  return ago === 1 ? 'yesterday' : `${days(ago)} ago`;
}

const TONES = {
  red_alert: 'danger',
  checked_in_worse: 'watch',
  stalled: 'watch',
  overdue: 'watch',
  unsigned: 'plain',
  recheck_due: 'plain',
  on_track: 'plain',
} as const satisfies Record<WhyKind, 'danger' | 'watch' | 'plain'>;

function textOf(kind: WhyKind, row: RankedRow, today: string): string {
  switch (kind) {
    case 'red_alert':
      return row.alert_title ?? 'Alert open';
    case 'checked_in_worse':
      return row.checked_in_worse_on
        ? `Checked in worse ${dayWord(fromDateColumnOrNull(row.checked_in_worse_on), today)}`
        : (row.alert_title ?? 'Worse at the last visit');
    case 'stalled':
      return 'No clear change at the last two reviews: consider a change of plan';
    case 'overdue':
      return `Follow-up ${days(daysBetween(fromDateColumnOrNull(row.next_due_on) ?? today, today))} overdue`;
    case 'unsigned':
      if (row.draft_submitted) return 'Handed in: waits for a co-signature';
      return row.draft_assessment_id ? 'Assessment not signed' : 'Plan not signed';
    case 'recheck_due':
      return 'Neurological recheck due';
    case 'on_track':
      return 'On track';
  }
}

function actionOf(kind: WhyKind, row: RankedRow) {
  const casePage = `/cases/${row.case_id}`;
  switch (kind) {
    case 'red_alert':
      return { kind: 'act_now' as const, href: casePage };
    case 'checked_in_worse':
    case 'recheck_due':
      return { kind: 'open_visit' as const, href: `${casePage}/follow-up` };
    case 'stalled':
      return { kind: 'review_plan' as const, href: `${casePage}/plan` };
    case 'overdue':
      return { kind: 'call' as const, href: casePage };
    case 'unsigned':
      return {
        kind: 'sign' as const,
        href: row.draft_assessment_id ? `/assessments/${row.draft_assessment_id}` : `${casePage}/plan`,
      };
    case 'on_track':
      return { kind: 'open' as const, href: casePage };
  }
}

/** Why a case is on the list, in words, and the one thing to do about it. */
export function whyOf(row: RankedRow, today: string) {
  const kind = WHY_KINDS[row.rank] ?? 'on_track';
  return {
    why: { kind, text: textOf(kind, row, today), tone: TONES[kind] },
    action: actionOf(kind, row),
  };
}
