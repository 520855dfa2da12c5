import type { PlanContent } from '@/domain/plan/plan';
import { InterlocksPart, PrecautionsPart, ReferralPart } from './clinician-parts';
import { PathPart } from './path-part';
import { CoursePart } from './patient-parts';

/** Beside a plan: why it is so, what to be careful with, and when to send the patient on. */
export function BackgroundParts({ content }: { content: PlanContent }) {
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PathPart path={content.path} />
      <PrecautionsPart precautions={content.precautions} />
      <ReferralPart criteria={content.referralCriteria} />
      <InterlocksPart interlocks={content.interlocks} />
      <CoursePart course={content.expectedCourse} />
    </div>
  );
}
