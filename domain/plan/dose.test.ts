import { describe, expect, it } from 'vitest';
import { dailyMinutesOf } from './daily-minutes';
import { doseFor } from './dose';
import { EXERCISES } from './exercises';
import { EXERCISE_IDS } from './exercises/ids';
import { IRRITABILITIES, PHASES } from './plan';
import { walkingStageFor } from './walking-stages';

const at = (irritability: (typeof IRRITABILITIES)[number], recent = false, phase: 'P1' | 'P2' = 'P2') => ({
  irritability,
  recent,
  phase,
});

describe('doseFor', () => {
  it('takes the lower, middle and upper third of the range (§9.5 step 8)', () => {
    const range = EXERCISES.N01.dose;
    expect(doseFor(range, at('IRR_HIGH')).reps).toBe('7');
    expect(doseFor(range, at('IRR_MOD')).reps).toBe('10');
    expect(doseFor(range, at('IRR_LOW')).reps).toBe('13');
  });

  it('gives an irritable or recent problem less each time and more often', () => {
    const range = EXERCISES.N01.dose;
    expect(Number(doseFor(range, at('IRR_HIGH')).timesPerDay)).toBeGreaterThan(
      Number(doseFor(range, at('IRR_LOW')).timesPerDay) - 1,
    );
    expect(doseFor(range, at('IRR_MOD', true)).timesPerDay).toBe('5');
    expect(doseFor(range, at('IRR_MOD', false)).timesPerDay).toBe('4');
  });

  it('rides in many short bouts when irritable, and 5 to 10 minutes in phase 1 (§1.8)', () => {
    expect(doseFor(EXERCISES.T01.dose, at('IRR_LOW'))).toMatchObject({ sets: '1 bout', reps: '25 min' });
    expect(doseFor(EXERCISES.T01.dose, at('IRR_MOD', false, 'P1')).reps).toBe('9 min');
  });

  it('never leaves the range of the library', () => {
    const ends = (text: string) => (/^(\d+)-(\d+)(?!-)/.exec(text)?.slice(1) ?? []).map(Number);
    for (const id of EXERCISE_IDS)
      for (const irritability of IRRITABILITIES)
        for (const phase of PHASES)
          for (const recent of [true, false]) {
            const range = EXERCISES[id].dose;
            const dose = doseFor(range, { irritability, recent, phase });
            for (const part of ['sets', 'reps', 'holdSeconds', 'timesPerDay', 'daysPerWeek'] as const) {
              const [low, high] = ends(range[part]);
              if (low === undefined || high === undefined) expect(dose[part]).toBe(range[part]);
              else {
                expect(Number.parseInt(dose[part], 10)).toBeGreaterThanOrEqual(low);
                expect(Number.parseInt(dose[part], 10)).toBeLessThanOrEqual(high);
              }
            }
          }
  });
});

describe('dailyMinutesOf', () => {
  const dose = { sets: '2', reps: '10', holdSeconds: '3', timesPerDay: '3', daysPerWeek: '7' };
  it('adds hold and movement of every repetition', () => {
    expect(dailyMinutesOf({ dose })).toBe(6);
    expect(dailyMinutesOf({ dose: { ...dose, reps: '10 each side' } })).toBe(12);
  });
  it('counts minutes as minutes', () => {
    expect(dailyMinutesOf({ dose: { ...dose, sets: '2 bouts', reps: '10 min', timesPerDay: '1' } })).toBe(20);
  });
  it('does not guess what is no number', () => {
    expect(dailyMinutesOf({ dose: { ...dose, reps: 'half of your best time each' } })).toBeNull();
    expect(dailyMinutesOf({ dose: { ...dose, reps: '30 m each side' } })).toBeNull();
  });
});

describe('walkingStageFor', () => {
  it('starts at the highest stage whose bout is at most 70 % of the limit (§2.1)', () => {
    expect(walkingStageFor(2)).toBe(0);
    expect(walkingStageFor(10)).toBe(1);
    expect(walkingStageFor(15)).toBe(2);
    expect(walkingStageFor(45)).toBe(6);
  });
  it('begins low when nobody asked how far', () => expect(walkingStageFor(null)).toBe(1));
});
