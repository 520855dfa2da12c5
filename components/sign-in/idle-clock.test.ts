import { expect, test } from 'vitest';
import { idleAfter } from './idle-clock';

const MINUTE = 60_000;

test.each([
  [0, 15, { kind: 'active' }],
  [14 * MINUTE - 1, 15, { kind: 'active' }],
  [14 * MINUTE, 15, { kind: 'warning', secondsLeft: 60 }],
  [15 * MINUTE - 1, 15, { kind: 'warning', secondsLeft: 1 }],
  [15 * MINUTE, 15, { kind: 'over' }],
  [8 * 60 * MINUTE, 15, { kind: 'over' }],
  [59 * MINUTE, 60, { kind: 'warning', secondsLeft: 60 }],
  [29_999, 1, { kind: 'active' }],
  [30_000, 1, { kind: 'warning', secondsLeft: 30 }],
])('%i ms without input of %i minutes', (milliseconds, minutes, idle) => {
  expect(idleAfter(milliseconds, minutes * MINUTE)).toEqual(idle);
});
