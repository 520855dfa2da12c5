import type { Outputs } from '@/components/trpc/outputs';
import type { SafetyVerdict } from '@/domain/progress/check-in';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';

type Case = Outputs['cases']['get'];
type Assessment = Case['assessments'][number];
type Plan = Case['plan']['versions'][number];

export type TimelineEntry = {
  key: string;
  /** The day it stands under. */
  on: string;
  /** Still to be signed: these come first, because somebody has to finish them. */
  open: boolean;
  /** When it was signed or sent, for the order within a day. */
  at: string;
} & (
  | { kind: 'assessment'; assessment: Assessment }
  | { kind: 'follow_up'; followUp: Case['followUps'][number]; verdict: SafetyVerdict }
  | { kind: 'check_in'; checkIn: Case['checkIns'][number]; verdict: SafetyVerdict }
  | { kind: 'plan'; plan: Plan }
);

const ofAssessment = (assessment: Assessment): TimelineEntry => ({
  kind: 'assessment',
  key: assessment.assessmentId,
  on: assessment.startedOn,
  open: assessment.status !== 'signed',
  at: assessment.signedAt ?? `${assessment.startedOn}T00:00:00.000Z`,
  assessment,
});

const ofPlan = (plan: Plan): TimelineEntry => {
  const at = plan.signedAt ?? plan.savedAt;
  return {
    kind: 'plan',
    key: plan.planVersionId,
    on: at.slice(0, 10),
    open: plan.status === 'draft',
    at,
    plan,
  };
};

/** Everything that happened in a case, what is unfinished first, then newest first. A follow-up stands here once, as a follow-up. */
export function timelineOf({
  assessments,
  followUps,
  checkIns,
  plan,
}: Pick<Case, 'assessments' | 'followUps' | 'checkIns' | 'plan'>): TimelineEntry[] {
  const signedAt = new Map(assessments.map((row) => [row.assessmentId, row.signedAt]));
  const entries: TimelineEntry[] = [
    ...assessments.filter(({ kind }) => kind !== 'follow_up').map(ofAssessment),
    ...followUps.map(
      (entry): TimelineEntry => ({
        kind: 'follow_up',
        key: entry.assessmentId,
        on: entry.on,
        open: false,
        at: signedAt.get(entry.assessmentId) ?? `${entry.on}T00:00:00.000Z`,
        followUp: entry,
        verdict: judgeFollowUp(entry.followUp),
      }),
    ),
    ...checkIns.map(
      (entry): TimelineEntry => ({
        kind: 'check_in',
        key: entry.checkInId,
        on: entry.on,
        open: false,
        at: entry.at,
        checkIn: entry,
        verdict: entry.verdict,
      }),
    ),
    ...plan.versions.map(ofPlan),
  ];
  return entries.sort((a, b) => Number(b.open) - Number(a.open) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
