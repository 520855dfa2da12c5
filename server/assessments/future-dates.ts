import { historyDateProblem } from '@/domain/vocabulary/calendar';
import { badFields } from '../errors';
import type { Section } from './sections';

/** Where a section holds a day of the history or of an examination. */
const DAYS: Record<Section, readonly string[]> = {
  intake: ['episode.onsetDate', 'episode.legOnsetDate'],
  exam: ['examinedOn'],
  imaging: ['performedOn'],
  impression: [],
};

const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      data,
    );

/** Refuses a day that has not come yet, at its field. `today` is the clinic's. */
export function refuseFutureDates(section: Section, data: unknown, today: string): void {
  const fields: Record<string, string> = {};
  for (const path of DAYS[section]) {
    const date = at(data, path);
    const problem = typeof date === 'string' ? historyDateProblem(date, today) : null;
    if (problem) fields[`${section}.${path}`] = problem;
  }
  if (Object.keys(fields).length > 0) throw badFields(fields);
}
