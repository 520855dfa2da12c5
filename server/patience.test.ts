import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { patience, patienceForLock, withPatience } from './patience';

afterEach(() => vi.restoreAllMocks());

test('outside a request everything may be waited for as long as it says', () => {
  expect(patience(700)).toBe(700);
  expect(patienceForLock(2_000)).toBe(2_000);
});

test('the waits of a request have one budget of three seconds between them', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  await withPatience(async () => {
    expect(patience(700)).toBe(700);
    clock.mockReturnValue(11_400);
    await pause(1);
    expect(patience(2_000)).toBe(1_600);
    clock.mockReturnValue(12_900);
    expect(patience(700)).toBe(100);
    expect(patienceForLock(2_000)).toBe(500);
    clock.mockReturnValue(20_000);
    expect(patience(700)).toBe(0);
  });
  expect(patience(700)).toBe(700);
});
