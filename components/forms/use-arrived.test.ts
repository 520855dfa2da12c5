import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from './use-arrived';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a room is asked for once, however many wait for it', async () => {
  const importRoom = vi.fn(async () => 'room');
  const { load, arrived } = later(importRoom);
  expect(arrived()).toBeNull();
  expect(await Promise.all([load(), load(), load()])).toEqual(['room', 'room', 'room']);
  expect(importRoom).toHaveBeenCalledTimes(1);
  expect(arrived()).toBe('room');
});

test('a room that could not be loaded is asked for again until it is here', async () => {
  let failures = 2;
  const importRoom = vi.fn(async () => {
    failures -= 1;
    if (failures >= 0) throw new Error('offline');
    return 'room';
  });
  const { load, arrived } = later(importRoom);
  const waiting = load();
  await vi.advanceTimersByTimeAsync(2_100);
  expect(arrived()).toBeNull();
  await vi.advanceTimersByTimeAsync(2_100);
  expect(await waiting).toBe('room');
  expect(importRoom).toHaveBeenCalledTimes(3);
});
