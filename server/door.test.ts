import { expect, test } from 'vitest';
import { makeDoor } from './door';

test('more than there are places wait, and go in as they came', async () => {
  const door = makeDoor(2, () => 1_000);
  const leave = await door.enter();
  await door.enter();
  const order: string[] = [];
  const third = door.enter().then((out) => {
    order.push('third');
    return out;
  });
  const fourth = door.enter().then(() => order.push('fourth'));
  expect(order).toEqual([]);
  leave();
  (await third)();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

test('who waits too long is told so, and takes no place later', async () => {
  const door = makeDoor(1, () => 20);
  const leave = await door.enter();
  await expect(door.enter()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  leave();
  await expect(door.enter()).resolves.toBeTypeOf('function');
});

test('a place that is given back twice counts once', async () => {
  const door = makeDoor(1, () => 20);
  const leave = await door.enter();
  leave();
  leave();
  await door.enter();
  await expect(door.enter()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});

test('behind a long queue nobody begins to wait', async () => {
  const door = makeDoor(1, () => 10_000);
  const leave = await door.enter();
  const waiting = Array.from({ length: 8 }, () => door.enter().then((out) => out()));
  const started = performance.now();
  await expect(door.enter()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect(performance.now() - started).toBeLessThan(1_000);
  leave();
  await Promise.all(waiting);
});
