import { expect, test } from 'vitest';
import { lastKnown } from './last-known';

const trend = [
  { on: '2026-11-03', legPain: 7, backPain: 4, source: 'assessment' },
  { on: '2026-11-10', legPain: null, backPain: 3, source: 'follow_up' },
  { on: '2026-11-12', legPain: 2, backPain: 1, source: 'check_in' },
] as const;

test('each measure has its own last day; a gap is passed over, a check-in is not a visit', () => {
  const last = lastKnown(trend, [], null);
  expect(last.on).toBe('2026-11-10');
  expect(last.legPain).toEqual({ value: 7, on: '2026-11-03' });
  expect(last.backPain).toEqual({ value: 3, on: '2026-11-10' });
});

test('walking comes from the newest visit that has it, else from the assessment', () => {
  const examined = { on: '2026-11-03', walkMinutes: 10 };
  expect(lastKnown(trend, [], examined).walkMinutes).toEqual({ value: 10, on: '2026-11-03' });
  const visits = [
    { on: '2026-11-17', followUp: { distalLevel: null, walkMinutes: null } },
    { on: '2026-11-10', followUp: { distalLevel: 'calf' as const, walkMinutes: 20 } },
  ];
  const last = lastKnown(trend, visits, examined);
  expect(last.walkMinutes).toEqual({ value: 20, on: '2026-11-10' });
  expect(last.distalLevel).toEqual({ value: 'calf', on: '2026-11-10' });
});

test('a case without any visit knows nothing', () => {
  expect(lastKnown([], [], null)).toEqual({
    on: null,
    legPain: null,
    backPain: null,
    distalLevel: null,
    walkMinutes: null,
  });
});
