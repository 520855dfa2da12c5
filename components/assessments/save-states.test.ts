import { expect, test, vi } from 'vitest';
import { SaveStateStore } from './save-states';

const clean = { kind: 'clean', savedAt: null } as const;
const store = () => new SaveStateStore({ intake: clean, exam: clean, imaging: clean, impression: clean });

test('all is clean until one section waits', () => {
  const states = store();
  expect(states.allClean()).toBe(true);
  states.set('exam', { kind: 'waiting' });
  expect(states.allClean()).toBe(false);
  states.set('exam', { kind: 'clean', savedAt: '2026-03-10T09:00:00.000Z' });
  expect(states.allClean()).toBe(true);
});

test('what was refused names its fields, and is the same object while nothing is refused', () => {
  const states = store();
  const nothing = states.refused();
  states.set('exam', { kind: 'saving' });
  expect(states.refused()).toBe(nothing);
  states.set('exam', { kind: 'trouble', trouble: 'fields', fields: { 'exam.notes': 'text.too_long' } });
  states.set('intake', { kind: 'trouble', trouble: 'fields', fields: { 'intake.story': 'text.malformed' } });
  expect(states.refused()).toEqual({ 'exam.notes': 'text.too_long', 'intake.story': 'text.malformed' });
  states.set('exam', clean);
  states.set('intake', clean);
  expect(states.refused()).toBe(nothing);
});

test('who listens is told of each change, and no more after leaving', () => {
  const states = store();
  const told = vi.fn();
  const leave = states.subscribe(told);
  states.set('imaging', { kind: 'waiting' });
  leave();
  states.set('imaging', clean);
  expect(told).toHaveBeenCalledTimes(1);
});
