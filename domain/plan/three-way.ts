import type { ExerciseId } from './exercises/ids';
import type { PlanContent, PlanItem } from './plan';

/** What a therapist can change on a draft; everything else always follows the rules of the day. */
export const EDITED_PARTS = [
  'phase',
  'items',
  'extras',
  'messageToPatient',
  'goals',
  'education',
  'schedule',
] as const satisfies (keyof PlanContent)[];
export type EditedPart = (typeof EDITED_PARTS)[number];
const LISTS = ['items', 'extras'] as const;
type ListPart = (typeof LISTS)[number];
type WholePart = Exclude<EditedPart, ListPart>;

export type Side = 'mine' | 'would';
/** One thing in which the edited plan and the one that would be generated now differ; exercises one by one. */
export type ThreeWayRow = { key: string; suggested: Side; bothChanged: boolean } & (
  | { part: WholePart }
  | {
      part: ListPart;
      exercise: ExerciseId;
      was: PlanItem | null;
      mine: PlanItem | null;
      would: PlanItem | null;
    }
);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Where only one side has changed since the plan was generated, that side is suggested; where both have, the therapist's edit
 * is, and a person decides. Without the generated plan every difference is a person's to decide.
 */
function judged(was: unknown, mine: unknown, would: unknown): { suggested: Side; bothChanged: boolean } {
  if (was === undefined) return { suggested: 'mine', bothChanged: true };
  if (same(was, mine)) return { suggested: 'would', bothChanged: false };
  return { suggested: 'mine', bothChanged: !same(was, would) };
}

const itemIn = (content: PlanContent | null, part: ListPart, exercise: ExerciseId): PlanItem | null =>
  content?.[part].find((item) => item.exercise === exercise) ?? null;

const exercisesIn = (part: ListPart, ...contents: (PlanContent | null)[]): ExerciseId[] => [
  ...new Set(contents.flatMap((content) => content?.[part].map(({ exercise }) => exercise) ?? [])),
];

/**
 * The differences between the plan as it is edited and as it would be generated now, each with what it was when generated.
 * `was`: null when that is not known. Nothing that is equal is listed.
 */
export function threeWayRows(was: PlanContent | null, mine: PlanContent, would: PlanContent): ThreeWayRow[] {
  return EDITED_PARTS.flatMap((part): ThreeWayRow[] => {
    if (part !== 'items' && part !== 'extras') {
      if (same(mine[part], would[part])) return [];
      return [{ key: part, part, ...judged(was?.[part], mine[part], would[part]) }];
    }
    return exercisesIn(part, mine, would).flatMap((exercise): ThreeWayRow[] => {
      const [before, edited, now] = [was, mine, would].map((content) => itemIn(content, part, exercise));
      if (same(edited, now)) return [];
      const known = was === null ? undefined : before;
      return [
        {
          key: `${part}.${exercise}`,
          part,
          exercise,
          was: before ?? null,
          mine: edited ?? null,
          would: now ?? null,
          ...judged(known, edited, now),
        },
      ];
    });
  });
}

/** The plan that goes on: as generated now, with what was chosen of the edits. Exercises keep the order of the edited plan. */
export function mergedPlan(
  mine: PlanContent,
  would: PlanContent,
  rows: readonly ThreeWayRow[],
  chosen: ReadonlyMap<string, Side>,
): PlanContent {
  const sideOf = (row: ThreeWayRow): Side => chosen.get(row.key) ?? row.suggested;
  const kept: Partial<PlanContent> = {};
  for (const row of rows)
    if (row.part !== 'items' && row.part !== 'extras' && sideOf(row) === 'mine')
      Object.assign(kept, { [row.part]: mine[row.part] });
  const listOf = (part: ListPart): PlanItem[] =>
    exercisesIn(part, mine, would).flatMap((exercise) => {
      const row = rows.find(({ key }) => key === `${part}.${exercise}`);
      const from = row && sideOf(row) === 'mine' ? mine : would;
      const item = itemIn(from, part, exercise);
      return item ? [item] : [];
    });
  return { ...would, ...kept, items: listOf('items'), extras: listOf('extras') };
}

/** Whether a therapist has changed a generated plan. Unknown what was generated counts as changed. */
export const isEdited = (was: PlanContent | null, mine: PlanContent): boolean =>
  was === null || EDITED_PARTS.some((part) => !same(was[part], mine[part]));
