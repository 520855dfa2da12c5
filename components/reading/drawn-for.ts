import { type ComponentType, memo, type ReactNode } from 'react';
import type { Evaluation } from '@/domain/evaluation';

/**
 * A part of the panel that reads only these members of the evaluation, and is drawn again only when one of them says something else.
 * What the part does not name it cannot read: its property holds nothing more.
 */
export function drawnFor<Key extends keyof Evaluation>(
  keys: readonly Key[],
  Part: (props: { evaluation: Pick<Evaluation, Key> }) => ReactNode,
): ComponentType<{ evaluation: Pick<Evaluation, Key> }> {
  return memo(Part, (before, after) =>
    keys.every((key) => Object.is(before.evaluation[key], after.evaluation[key])),
  );
}
