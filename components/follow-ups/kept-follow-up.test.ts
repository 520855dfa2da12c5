import { expect, test } from 'vitest';
import { followUpSchema } from '@/domain/progress/check-in';
import { type FollowUpDraft, followUpOf, startDraft } from './follow-up-draft';
import { broughtBack, hasArrived, partOf } from './kept-follow-up';

const place = { caseId: 'case-1', patientId: 'patient-1', page: 'page-1' };
const at = new Date('2026-03-10T09:00:00.000Z');
/** A quarter of an hour later, and days later. */
const soon = new Date('2026-03-10T09:15:00.000Z');
const later = new Date('2026-03-13T09:00:00.000Z');
const signs = [{ sign: 'SLR right', today: '', last: '45°' }];
const written: FollowUpDraft = {
  ...startDraft(signs),
  legPain: 4,
  caudaEquina: { saddle: 'absent' },
  asterisks: [{ sign: 'SLR right', today: '60°', last: '40°' }],
  note: ' Sleeps through. ',
};
const sent = { followUp: followUpOf(written), idempotencyKey: 'key-1' };
/** As it comes back from the storage: through JSON. */
const kept = (draft: FollowUpDraft, of: { sent: typeof sent | null; known: string[] }) =>
  JSON.parse(JSON.stringify(partOf(place, { draft, at, ...of })));

test('it is kept as a part of its case and its patient', () => {
  expect(kept(written, { sent: null, known: [] })).toMatchObject({
    assessmentId: 'case-1',
    patientId: 'patient-1',
    section: 'follow_up',
  });
});

test('what was written comes back as it was; what a sign was last time is what the case says now', () => {
  const back = broughtBack(kept(written, { sent: null, known: [] }), signs, [], soon);
  expect(back.draft).toEqual({
    ...written,
    asterisks: [{ sign: 'SLR right', today: '60°', last: '45°' }],
  });
  expect([back.sent, back.keptAt]).toEqual([null, '2026-03-10T09:00:00.000Z']);
});

test('an open question comes back open, never as no', () => {
  const { draft } = broughtBack(kept(written, { sent: null, known: [] }), signs, [], soon);
  expect(draft.caudaEquina).toEqual({ saddle: 'absent' });
  expect(followUpOf(draft).caudaEquina.bladder).toBe('not_tested');
});

test('a No of another day is asked again, and a Yes stands', () => {
  const danger = {
    ...written,
    caudaEquina: { saddle: 'absent', bladder: 'present' },
  } satisfies FollowUpDraft;
  const back = broughtBack(kept(danger, { sent: null, known: [] }), signs, [], later);
  expect(back.draft).toEqual({
    ...written,
    asterisks: [{ sign: 'SLR right', today: '60°', last: '45°' }],
    caudaEquina: { bladder: 'present' },
  });
  expect(back.askAgain).toBe(true);
  expect(broughtBack(kept(danger, { sent: null, known: [] }), signs, [], soon).askAgain).toBe(false);
});

test('recorded again unchanged it is the same request to the letter, so that its key counts', () => {
  const back = broughtBack(kept(written, { sent, known: [] }), signs, [], soon);
  expect(JSON.stringify(followUpOf(back.draft))).toBe(JSON.stringify(back.sent?.followUp));
  expect(back.sent?.idempotencyKey).toBe('key-1');
});

test('a recording that reached the server is known by a new visit that says the same', () => {
  const stored = followUpSchema.parse(sent.followUp);
  const visit = { assessmentId: 'visit-2', followUp: stored };
  const part = kept(written, { sent, known: ['visit-1'] });
  expect(hasArrived(part, [visit])).toBe(true);
  expect(hasArrived(part, [])).toBe(false);
  // Another visit, or one of the same words that stood there before.
  expect(hasArrived(part, [{ ...visit, followUp: { ...stored, legPain: 5 } }])).toBe(false);
  expect(hasArrived(part, [{ ...visit, assessmentId: 'visit-1' }])).toBe(false);
  // Never sent: whatever stands in the record, it is not this one.
  expect(hasArrived(kept(written, { sent: null, known: [] }), [visit])).toBe(false);
});

test('what was changed after it was sent is not in the record with it: it comes back, under a key of its own', () => {
  const visit = { assessmentId: 'visit-2', followUp: followUpSchema.parse(sent.followUp) };
  const changed = { ...written, caudaEquina: { saddle: 'present' }, note: 'The foot drops.' } as const;
  const part = kept(changed, { sent, known: ['visit-1'] });
  expect(hasArrived(part, [visit])).toBe(false);
  expect(broughtBack(part, signs, [visit], soon)).toMatchObject({
    draft: { caudaEquina: { saddle: 'present' }, note: 'The foot drops.' },
    sent: null,
    changedSince: true,
  });
  expect(broughtBack(part, signs, [], soon)).toMatchObject({ sent, changedSince: false });
});
