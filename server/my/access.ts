import { z } from 'zod';
import { logDaySchema } from '@/domain/access/log-day';
import type { Role } from '@/prisma/generated/enums';
import type { Action } from '../action';
import { TAKEN_OUT, type TakenOut } from '../audit/events';
import { knownEvent } from '../audit/kinds';
import { recordEvent } from '../audit/record';
import { clinicOf, startOfDay } from '../calendar';
import { findOwnRecord } from './find-patient';

/** Lines of one page. A page ends with a whole day. */
const MOST_LINES = 200;

export const accessInput = z.strictObject({
  /** Only days before this one. */
  before: logDaySchema.nullish(),
});

type Line = {
  day: string;
  actor_id: string;
  event: string;
  what: string | null;
  times: number;
  last: Date;
};

const takenOut = (what: string | null): TakenOut | null => TAKEN_OUT.find((each) => each === what) ?? null;

/** Lines of whole days, and the day before which to go on; null when there is nothing earlier. */
function wholeDays(lines: Line[]): { lines: Line[]; before: string | null } {
  const day = lines.at(-1)?.day;
  if (lines.length <= MOST_LINES || !day) return { lines, before: null };
  const whole = lines.filter((line) => line.day !== day);
  const last = whole.at(-1);
  return last ? { lines: whole, before: last.day } : { lines, before: day };
}

/**
 * Who else opened or changed the record of the person who is signed in, by day of the clinic, newest first. The same thing
 * done several times on a day by one person is one line with its count and the last time. Looking is written down.
 */
export async function myAccess(action: Action, before: string | null) {
  const { tx, clinicId, userId } = action;
  const { patient } = await findOwnRecord(action);
  const { timeZone } = await clinicOf(action);
  const until = before ? startOfDay(before, timeZone) : null;
  const found = await tx.$queryRaw<Line[]>`
    select to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day, actor_id, event, detail->>'what' as what,
      count(*)::int as times, max(at) as last
    from audit_event
    where clinic_id = ${clinicId}::uuid and patient_id = ${patient.id}::uuid and actor_id <> ${userId}::uuid
      and (${until}::timestamptz is null or at < ${until}::timestamptz)
    group by 1, 2, 3, 4 order by 1 desc, max(at) desc, actor_id, event limit ${MOST_LINES + 1}`;
  const page = wholeDays(found);
  const people = await tx.membership.findMany({
    where: { clinicId, userId: { in: page.lines.map(({ actor_id }) => actor_id) } },
    select: { userId: true, name: true, role: true },
  });
  await recordEvent(action, { event: 'my.viewed', patientId: patient.id, page: 'access' });
  const personOf = (id: string): { name: string | null; role: Role | null } =>
    people.find((person) => person.userId === id) ?? { name: null, role: null };
  const entries = page.lines.map((line) => {
    const { name, role } = personOf(line.actor_id);
    return {
      day: line.day,
      name,
      role,
      event: knownEvent(line.event),
      what: takenOut(line.what),
      times: line.times,
      lastAt: line.last.toISOString(),
    };
  });
  const days = [...new Set(entries.map(({ day }) => day))];
  return {
    days: days.map((day) => ({ day, entries: entries.filter((entry) => entry.day === day) })),
    before: page.before,
    timeZone,
  };
}
