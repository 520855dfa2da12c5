import { describe, expect, it } from 'vitest';
import { byWaiting, dueStateOf, spanOf } from './clock';

const NOW = '2026-03-10T12:00:00.000Z';

describe('the clock of an alert', () => {
  it.each([
    ['2026-03-10T11:48:00.000Z', { unit: 'minutes', count: 12 }],
    ['2026-03-10T10:01:00.000Z', { unit: 'minutes', count: 119 }],
    ['2026-03-10T10:00:00.000Z', { unit: 'hours', count: 2 }],
    ['2026-03-08T12:00:01.000Z', { unit: 'hours', count: 47 }],
    ['2026-03-08T12:00:00.000Z', { unit: 'days', count: 2 }],
    ['2026-03-10T12:00:30.000Z', { unit: 'minutes', count: 0 }],
  ])('opened at %s', (openedAt, expected) => {
    expect(spanOf(openedAt, NOW)).toEqual(expected);
  });

  it('is due at once, later, past due, or never', () => {
    const openedAt = '2026-03-10T09:00:00.000Z';
    expect(dueStateOf({ openedAt, dueAt: openedAt }, NOW)).toBe('now');
    expect(dueStateOf({ openedAt, dueAt: '2026-03-10T12:30:00.000Z' }, NOW)).toBe('ahead');
    expect(dueStateOf({ openedAt, dueAt: '2026-03-10T11:59:59.000Z' }, NOW)).toBe('overdue');
    expect(dueStateOf({ openedAt, dueAt: null }, NOW)).toBe('none');
  });

  it('puts emergencies first and the oldest of a kind before the newer', () => {
    const alerts = [
      { id: 'old note', tone: 'plain', openedAt: '2026-03-01T09:00:00.000Z' },
      { id: 'new emergency', tone: 'danger', openedAt: '2026-03-10T11:00:00.000Z' },
      { id: 'old emergency', tone: 'danger', openedAt: '2026-03-10T09:00:00.000Z' },
      { id: 'look', tone: 'watch', openedAt: '2026-03-09T09:00:00.000Z' },
    ] as const;
    expect([...alerts].sort(byWaiting).map(({ id }) => id)).toEqual([
      'old emergency',
      'new emergency',
      'look',
      'old note',
    ]);
  });
});
