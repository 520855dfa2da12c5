import { describe, expect, it } from 'vitest';
import { addDays } from '../vocabulary/calendar';
import { holdFor, LIGHT_ADVICE, LIGHTS, type SessionResponse, trafficLight } from './traffic-light';

const calm: SessionResponse = {
  baselineLegPain: 3,
  duringLegPain: 3,
  morningLegPain: 3,
  distalLevel: 'thigh',
  morningDistalLevel: 'thigh',
  sleep: 'same',
  newNeurology: false,
};
const light = (over: Partial<SessionResponse>) => trafficLight({ ...calm, ...over });

/** Treatment specification §3.2. */
describe('trafficLight', () => {
  it('is green when nothing rose, and when the pain moved up the leg', () => {
    expect(light({})).toBe('green');
    expect(light({ morningDistalLevel: 'buttock' })).toBe('green');
    expect(light({ duringLegPain: 4 })).toBe('green');
  });

  it('is amber one point up overnight, above baseline by more than one during, or after a worse night', () => {
    expect(light({ morningLegPain: 4 })).toBe('amber');
    expect(light({ duringLegPain: 5 })).toBe('amber');
    expect(light({ sleep: 'worse' })).toBe('amber');
  });

  it('is red two points up overnight, further down the leg, or above five and baseline plus two during', () => {
    expect(light({ morningLegPain: 5 })).toBe('red');
    expect(light({ morningDistalLevel: 'knee' })).toBe('red');
    expect(light({ duringLegPain: 6 })).toBe('red');
    expect(light({ baselineLegPain: 6, duringLegPain: 8, morningLegPain: 6 })).toBe('amber');
    expect(light({ baselineLegPain: 6, duringLegPain: 9, morningLegPain: 6 })).toBe('red');
  });

  it('is red when leg pain goes from 3 to 6 and from thigh to foot by the morning (acceptance vector 13)', () => {
    expect(light({ morningLegPain: 6, morningDistalLevel: 'foot' })).toBe('red');
  });

  it('takes the fixed limits without a baseline', () => {
    expect(light({ baselineLegPain: null, duringLegPain: 6 })).toBe('red');
    expect(light({ baselineLegPain: null, duringLegPain: 4 })).toBe('amber');
  });

  it('is black with new neurology whatever else is better', () => {
    expect(light({ newNeurology: true, morningLegPain: 0, morningDistalLevel: 'back_only' })).toBe('black');
  });

  it.each([
    'baselineLegPain',
    'duringLegPain',
    'morningLegPain',
    'distalLevel',
    'morningDistalLevel',
    'sleep',
    'newNeurology',
  ] as const)('is never green without %s, but a bad sign still counts', (gap) => {
    expect(light({ [gap]: null })).toBeNull();
    expect(light({ [gap]: null, newNeurology: true })).toBe('black');
    if (gap !== 'distalLevel' && gap !== 'morningDistalLevel')
      expect(light({ [gap]: null, morningDistalLevel: 'foot' })).toBe('red');
  });
});

describe('holdFor', () => {
  const TODAY = '2026-11-20';
  const red = (daysAgo: number) => ({ on: addDays(TODAY, -daysAgo), light: 'red' as const });
  it('rests the plan after two reds in seven days, and at once after black (IL18)', () => {
    expect(holdFor([red(6), red(0)], TODAY)).toEqual({ reason: 'two_reds', withinHours: 72 });
    expect(holdFor([red(7), red(0)], TODAY)).toBeNull();
    expect(holdFor([{ on: TODAY, light: 'black' }], TODAY)).toEqual({ reason: 'black', withinHours: 0 });
    expect(holdFor([{ on: TODAY, light: null }], TODAY)).toBeNull();
  });
  it('has advice for every light', () => {
    for (const one of LIGHTS) expect(LIGHT_ADVICE[one].en.length).toBeGreaterThan(0);
    expect(LIGHT_ADVICE.black.en.join(' ')).toMatch(/emergency department/);
  });
});
