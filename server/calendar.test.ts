import { expect, test } from 'vitest';
import { localTime, startOfDay } from './calendar';

test.each([
  ['2026-03-10T23:30:00Z', 'Europe/Dublin', { date: '2026-03-10', hour: 23 }],
  ['2026-06-10T23:30:00Z', 'Europe/Dublin', { date: '2026-06-11', hour: 0 }],
  ['2026-03-10T11:30:00Z', 'Pacific/Auckland', { date: '2026-03-11', hour: 0 }],
  ['2026-03-10T04:59:00Z', 'America/New_York', { date: '2026-03-10', hour: 0 }],
])('%s in %s is %j', (now, zone, local) => {
  expect(localTime(new Date(now), zone)).toEqual(local);
});

test.each([
  ['2026-03-11', 'Europe/Dublin', '2026-03-11T00:00:00.000Z'],
  ['2026-06-11', 'Europe/Dublin', '2026-06-10T23:00:00.000Z'],
  ['2026-03-11', 'Pacific/Auckland', '2026-03-10T11:00:00.000Z'],
  // The clocks go forward at 1:00 on this day: it begins in winter time.
  ['2026-03-29', 'Europe/Dublin', '2026-03-29T00:00:00.000Z'],
  ['2026-03-30', 'Europe/Dublin', '2026-03-29T23:00:00.000Z'],
])('%s in %s begins at %s', (date, zone, moment) => {
  expect(startOfDay(date, zone).toISOString()).toBe(moment);
});
