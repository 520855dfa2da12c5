import { describe, expect, it } from 'vitest';
import { AS_OF } from '../testing/evaluation-factory';
import { factsOf } from '../testing/facts-of';
import { addDays } from '../vocabulary/calendar';
import { careClock, legPainSince } from './care-clock';

type Care = { what: 'physiotherapy' | 'nsaid'; weeks: number }[];
const intake = (weeks: number | null, careTried: Care = []) =>
  factsOf({
    intake: {
      episode: { careTried, ...(weeks === null ? {} : { legOnsetDate: addDays(AS_OF, -weeks * 7) }) },
    },
  }).intake;
const inWeeks = (weeks: number) => addDays(AS_OF, weeks * 7);

/** Treatment specification §4.3 (6–8 weeks despite care), §4.5 (6–12 weeks of pain). */
describe('careClock', () => {
  it('counts six weeks of care from the start when none was tried', () => {
    expect(careClock(intake(3), AS_OF)).toEqual({ imagingOn: inWeeks(6), surgeryOn: inWeeks(9) });
  });

  it('counts the care already tried', () => {
    expect(careClock(intake(10, [{ what: 'physiotherapy', weeks: 4 }]), AS_OF)).toEqual({
      imagingOn: inWeeks(2),
      surgeryOn: inWeeks(2),
    });
    expect(careClock(intake(20, [{ what: 'physiotherapy', weeks: 8 }]), AS_OF).imagingOn).toBe(AS_OF);
  });

  it('takes tablets for no trial of care', () => {
    expect(careClock(intake(10, [{ what: 'nsaid', weeks: 10 }]), AS_OF).imagingOn).toBe(inWeeks(6));
  });

  it('waits until the pain itself is six weeks old', () => {
    expect(careClock(intake(1, [{ what: 'physiotherapy', weeks: 6 }]), AS_OF).imagingOn).toBe(inWeeks(5));
  });

  it('counts both from the start when the onset is unknown', () => {
    expect(careClock(intake(null), AS_OF)).toEqual({ imagingOn: inWeeks(6), surgeryOn: inWeeks(12) });
    expect(legPainSince(intake(null), AS_OF)).toBeNull();
  });
});
