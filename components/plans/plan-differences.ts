import { sameAnswers } from '@/components/forms/same-answers';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';
import { EDITED_PARTS, type EditedPart } from '@/domain/plan/three-way';

export type PlanPart = EditedPart;

/** The parts in which two versions of a draft differ. */
export const partsThatDiffer = (mine: PlanContent, theirs: PlanContent): PlanPart[] =>
  EDITED_PARTS.filter((part) => !sameAnswers(mine[part], theirs[part]));

/** An exercise with its dose on one line. */
export const itemLine = ({ exercise, dose, note }: PlanItem): string =>
  [
    `${EXERCISES[exercise].text.en.name}: ${dose.sets} × ${dose.reps}`,
    dose.holdSeconds && dose.holdSeconds !== '0' ? `${dose.holdSeconds} s` : null,
    `${dose.timesPerDay}/d, ${dose.daysPerWeek} d/w`,
    note || null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** One part of a plan as lines to compare. */
export function linesOf(content: PlanContent, part: PlanPart): string[] {
  switch (part) {
    case 'phase':
      return [content.phase];
    case 'items':
    case 'extras':
      return content[part].map(itemLine);
    case 'education':
      return content.education.map(({ text }) => text);
    case 'goals':
      return content.goals;
    case 'schedule':
      return content.schedule.map(({ due, text }) => `${due} ${text}`);
    case 'messageToPatient':
      return content.messageToPatient ? [content.messageToPatient] : [];
  }
}

/** Mine with the parts a person chose from theirs. */
export function mergedPlan(
  mine: PlanContent,
  theirs: PlanContent,
  takeTheirs: ReadonlySet<PlanPart>,
): PlanContent {
  const taken = Object.fromEntries([...takeTheirs].map((part) => [part, theirs[part]]));
  return { ...mine, ...taken };
}
