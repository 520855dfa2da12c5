import { expect, test } from 'vitest';
import type { KeptPart } from './draft-vault';
import { meetKept } from './meet-kept';

const kept = (over: Partial<KeptPart> = {}): KeptPart => ({
  assessmentId: 'a',
  patientId: 'p',
  section: 'intake',
  typed: { story: 'three' },
  base: { story: 'one' },
  baseVersion: 4,
  unanswered: null,
  keptAt: '2026-03-10T09:00:00.000Z',
  ...over,
});

test('goes on from where it stopped when nobody else saved meanwhile', () => {
  expect(meetKept(kept(), { data: { story: 'one' }, version: 4 })).toBe('go_on');
});

test('goes on when the newer version is its own request, whose answer never came', () => {
  const unanswered = { data: { story: 'two' }, baseVersion: 4 };
  expect(meetKept(kept({ unanswered }), { data: { story: 'two' }, version: 5 })).toBe('go_on');
});

test('asks a person when somebody else saved meanwhile, whatever was under way', () => {
  expect(meetKept(kept(), { data: { story: 'theirs' }, version: 5 })).toBe('choose');
  const unanswered = { data: { story: 'two' }, baseVersion: 4 };
  expect(meetKept(kept({ unanswered }), { data: { story: 'theirs' }, version: 5 })).toBe('choose');
  expect(meetKept(kept({ unanswered }), { data: { story: 'two' }, version: 6 })).toBe('choose');
});

test('has nothing to do when the server holds the same', () => {
  expect(meetKept(kept(), { data: { story: 'three' }, version: 9 })).toBe('sent_already');
});
