import type { Evaluation } from '../evaluation';
import type { CaseReading } from './case-reading';
import type { PersistenceDriver } from './persistence';

type Prognosis = Evaluation['prognosis'];

/** Six weeks and three months divide good, guarded and poor (specification §7, expert). */
export const SHORT_WEEKS = 6;
export const LONG_WEEKS = 12;
export const MANY_DRIVERS = 3;

/** ATLAS: 55 of 100 were a third better on disability after a year (Konstantinou 2018, Spine J 18:1030, found). */
const SOURCE =
  'Konstantinou 2018, Spine J 18:1030 (609 people; 55 % improved by 30 % at 12 months); tiers expert';

const TEXT: Record<Prognosis['outlook'], string> = {
  good: 'Most people with a picture like this improve within weeks to a few months. This is no promise for one person.',
  guarded:
    'About half of the people with leg pain like this are clearly better within a year; some take longer. This is no promise either way.',
  poor: 'Several things here are known to slow recovery. Improvement is still common; it may need more time and help with those things.',
  unknown: 'How long it has lasted is not recorded, so no outlook is given.',
};

/** Outlook in words, never a promise. Duration unknown: no outlook, unless many drivers already speak. */
export function prognosisOf(c: CaseReading, drivers: readonly PersistenceDriver[]): Prognosis {
  const lowExpectation = drivers.some(({ id }) => id === 'low_expectation');
  const slowing = drivers.filter(({ id }) => id !== 'long_duration' && id !== 'severe_pain');
  const long = c.weeks !== null && c.weeks > LONG_WEEKS;
  const outlook: Prognosis['outlook'] =
    slowing.length >= MANY_DRIVERS || (long && lowExpectation)
      ? 'poor'
      : c.weeks === null
        ? 'unknown'
        : c.weeks <= SHORT_WEEKS && slowing.length === 0
          ? 'good'
          : 'guarded';
  return { outlook, text: TEXT[outlook], source: SOURCE };
}
