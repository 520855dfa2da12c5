import type { SetAside } from './interlocks/interlock';
import type { PlanItem } from './plan';

const BLOCKED = /^Blocked by (IL\d\d(?:, IL\d\d)*)\.$/;

/**
 * The interlocks that alone stand against an exercise, with how a clinician may set each aside; null when something else
 * stands against it too, or one of them may be set aside by nobody.
 */
export function settableAside(
  reasons: readonly string[],
  setAside: Readonly<Record<string, SetAside>>,
): { interlock: string; how: SetAside }[] | null {
  const found: { interlock: string; how: SetAside }[] = [];
  for (const reason of reasons) {
    const ids = BLOCKED.exec(reason)?.[1]?.split(', ');
    if (!ids) return null;
    for (const interlock of ids) {
      const how = setAside[interlock];
      if (!how) return null;
      found.push({ interlock, how });
    }
  }
  return found.length > 0 ? found : null;
}

/** Whether every one of these interlocks has been set aside on an item with a reason in words. */
export const isSetAside = (item: PlanItem, interlocks: readonly { interlock: string }[]): boolean =>
  interlocks.every(({ interlock }) =>
    item.setAside?.some((one) => one.interlock === interlock && one.reason.trim() !== ''),
  );
