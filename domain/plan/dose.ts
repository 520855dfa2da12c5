import type { Dose, Irritability, Phase } from './plan';

/** Where in a range the dose lies: the middle of its lower, middle or upper third (treatment specification §9.5 step 8). */
const PLACE: Record<Irritability, number> = { IRR_HIGH: 1 / 6, IRR_MOD: 1 / 2, IRR_LOW: 5 / 6 };

/** A value at a place between the ends of a range such as `8-12 each side`, rounded so that it can be remembered. */
function within(range: string, place: number): string {
  const match = /^(\d+)-(\d+)(?!-)(.*)$/.exec(range);
  if (!match) return range;
  const [, low = '0', high = '0', rest = ''] = match;
  const value = Number(low) + (Number(high) - Number(low)) * place;
  const step = value >= 60 ? 30 : value >= 20 ? 5 : 1;
  const rounded = Math.round(value / step) * step;
  const chosen = Math.min(Number(high), Math.max(Number(low), rounded));
  return `${chosen}${chosen === 1 ? rest.replace(/^ bouts$/, ' bout') : rest}`;
}

/**
 * The dose to begin with, from the library's ranges. An irritable or recent problem gets less each time and more often:
 * times a day come from the other end of their range, and so do the bouts of a walk or a ride, which are many and short
 * when irritable and few and long when not. Minutes begin in the lower third in phase 1 (§1.8: riding 5 to 10 minutes, then
 * 15 to 30).
 */
export function doseFor(
  range: Dose,
  { irritability, recent, phase }: { irritability: Irritability; recent: boolean; phase: Phase },
): Dose {
  const place = PLACE[irritability];
  const often = irritability === 'IRR_HIGH' || recent ? PLACE.IRR_LOW : place;
  return {
    sets: within(range.sets, range.sets.endsWith('bouts') ? 1 - place : place),
    reps: within(range.reps, phase === 'P1' && range.reps.endsWith(' min') ? PLACE.IRR_HIGH : place),
    holdSeconds: within(range.holdSeconds, place),
    timesPerDay: within(range.timesPerDay, often),
    daysPerWeek: within(range.daysPerWeek, place),
  };
}
