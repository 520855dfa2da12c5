import type { SafetyReading } from './reading';
import { all, given, not, unless } from './truth';

/** Reported deficit of both legs in a claudication pattern, age ≥50, nothing found on examination, not acute, not worsening (corrections 14). */
export const claudicationOnly = (r: SafetyReading) =>
  all(
    r.claudication,
    r.ageAtLeast(50, 'ageFifty'),
    given(!r.neurologyAbnormal, 'exam.neurology.strength'),
    not(r.weaknessWithinDays(14, 'acute')),
    unless(r.rapid),
    unless(r.weaknessWorsening),
  );

/** Older than 12 weeks by its own date or the episode's. */
export const olderThan12Weeks = (r: SafetyReading) => not(r.weaknessWithinDays(84, 'within12Weeks'));
