import { describe, expect, it } from 'vitest';
import { addDays } from '../vocabulary/calendar';
import type { ProgressEntry } from './progress-entry';
import { responseState } from './response-state';

const START = '2026-01-05';
const entry = (week: number, over: Partial<ProgressEntry> = {}): ProgressEntry => ({
  on: addDays(START, week * 7),
  review: true,
  legPain: 7,
  backPain: 4,
  change: 'same',
  distalLevel: 'calf',
  walkMinutes: 10,
  neurologyWorse: false,
  danger: false,
  ...over,
});

describe('responseState', () => {
  it('says nothing from a single visit', () => {
    expect(responseState([entry(0)], null)).toBe('NOT_ENOUGH_DATA');
    expect(responseState([], null)).toBe('NOT_ENOUGH_DATA');
  });

  it('puts a new danger sign first, whatever got better', () => {
    expect(responseState([entry(0), entry(2, { danger: true, legPain: 1, change: 'much_better' })], 1)).toBe(
      'RED_FLAG_NEW',
    );
  });

  it('is improving when two outcomes pass their important change', () => {
    expect(responseState([entry(0), entry(3, { legPain: 4, distalLevel: 'thigh' })], 0.9)).toBe('IMPROVING');
  });

  it('is partly improving when exactly one does', () => {
    expect(responseState([entry(0), entry(3, { legPain: 4 })], 0.9)).toBe('PARTIAL');
  });

  it('does not count a drop of 2 points under 30 %', () => {
    expect(responseState([entry(0, { legPain: 8 }), entry(2, { legPain: 6 })], 0.9)).not.toBe('PARTIAL');
  });

  it('is worsening when leg pain rises from 3 to 6 and moves from thigh to foot (acceptance vector 13)', () => {
    const before = entry(2, { legPain: 3, distalLevel: 'thigh' });
    expect(responseState([entry(0), before, entry(3, { legPain: 6, distalLevel: 'foot' })], 0.9)).toBe(
      'WORSENING',
    );
  });

  it('is too little done, not a plateau, at 30 % adherence (acceptance vector 14)', () => {
    expect(responseState([entry(0), entry(3), entry(6)], 0.3)).toBe('INSUFFICIENT_EXPOSURE');
  });

  it('is a plateau after two reviews two weeks apart without change at 80 % adherence (acceptance vector 12)', () => {
    expect(responseState([entry(0), entry(4), entry(7)], 0.8)).toBe('PLATEAU');
  });

  it('is no plateau yet after one review', () => {
    expect(responseState([entry(0), entry(4)], 0.8)).toBe('NOT_ENOUGH_DATA');
  });

  it('takes a gain that is gone again for one review without change', () => {
    const course = [entry(0), entry(3, { legPain: 4 }), entry(5, { legPain: 5 })];
    expect(responseState(course, 0.9)).toBe('NOT_ENOUGH_DATA');
    expect(responseState([...course, entry(7, { legPain: 6 })], 0.9)).toBe('PLATEAU');
  });

  it('takes a review without numbers for no proof of a plateau', () => {
    const blank = { legPain: null, change: null, distalLevel: null, walkMinutes: null };
    expect(responseState([entry(0), entry(3, blank), entry(6)], 0.9)).toBe('NOT_ENOUGH_DATA');
  });

  it('is no plateau when a review between the two brought a gain', () => {
    const course = [entry(0), entry(3), entry(4, { legPain: 4 }), entry(6, { legPain: 5 })];
    expect(responseState(course, 0.9)).toBe('NOT_ENOUGH_DATA');
  });

  it('sees a rise since the last time it was measured, past a visit without a number', () => {
    const gap = entry(3, { legPain: null, distalLevel: null });
    expect(responseState([entry(0, { legPain: 4 }), gap, entry(4, { legPain: 6 })], 0.9)).toBe('WORSENING');
    expect(responseState([entry(0, { distalLevel: 'thigh' }), gap, entry(4)], 0.9)).toBe('WORSENING');
  });

  it('says nothing when nothing can be compared', () => {
    const blank = { legPain: null, change: null, distalLevel: null, walkMinutes: null };
    expect(responseState([entry(0, blank), entry(3, blank), entry(6, blank)], 0.9)).toBe('NOT_ENOUGH_DATA');
  });

  it('is recovered with pain of at most 1 in leg and back', () => {
    expect(responseState([entry(0), entry(8, { legPain: 1, backPain: 0 })], 0.8)).toBe('RECOVERED');
  });

  it('does not call it recovered when back pain was not measured', () => {
    expect(responseState([entry(0), entry(8, { legPain: 0, backPain: null })], 0.8)).not.toBe('RECOVERED');
  });
});
