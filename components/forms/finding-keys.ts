import type { Finding } from '@/domain/vocabulary/finding';

/** What a press on a chip makes of an item: not asked → yes → no → not asked. "Can't judge" goes on to not asked. */
export function nextFinding(value: Finding | undefined): Finding | undefined {
  if (value === undefined || value === 'not_tested') return 'present';
  if (value === 'present') return 'absent';
  return undefined;
}

export type FindingKey = { kind: 'set'; value: Finding | undefined } | { kind: 'move'; by: 1 | -1 } | null;

/** y yes, n no, u can't judge, x or Delete not asked; arrows move from chip to chip. */
export function findingKey(key: string): FindingKey {
  switch (key) {
    case 'y':
    case '+':
      return { kind: 'set', value: 'present' };
    case 'n':
    case '-':
      return { kind: 'set', value: 'absent' };
    case 'u':
      return { kind: 'set', value: 'unable' };
    case 'x':
    case 'Backspace':
    case 'Delete':
      return { kind: 'set', value: undefined };
    case 'ArrowRight':
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    default:
      return null;
  }
}
