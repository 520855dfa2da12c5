import { z } from 'zod';
import { AUDIT_KINDS } from '@/domain/access/audit-kinds';
import { logDaySchema } from '@/domain/access/log-day';
import { addDays } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { clinicOf, startOfDay } from '../calendar';
import { decodeCursor, encodeCursor } from '../cursor';
import { notFound } from '../errors';
import { idSchema } from '../trpc/inputs';
import { factsOf } from './facts-of';
import { eventsOf, kindOf, knownEvent } from './kinds';
import { recordEvent } from './record';

const PAGE = 50;

export const listEventsInput = z.strictObject({
  /** Who did it. */
  personId: idSchema.nullish(),
  /** Whose record it was. */
  patientId: idSchema.nullish(),
  kind: z.enum(AUDIT_KINDS).nullish(),
  /** A day in the zone of the clinic. */
  day: logDaySchema.nullish(),
  cursor: z.string().max(600).nullish(),
});
export type ListEvents = z.output<typeof listEventsInput>;

/** Where a page ended: a moment in milliseconds before the year 2200, and the event of that moment. */
const cursorSchema = z.strictObject({ at: z.number().int().min(0).max(7_258_118_400_000), id: z.uuid() });

async function conditionsOf(action: Action, { personId, patientId, kind, day, cursor }: ListEvents) {
  const after = decodeCursor(cursor, cursorSchema);
  const { timeZone } = await clinicOf(action);
  return {
    clinicId: action.clinicId,
    ...(personId ? { actorId: personId } : {}),
    ...(patientId ? { patientId } : {}),
    ...(kind ? { event: { in: eventsOf(kind) } } : {}),
    AND: [
      day ? { at: { gte: startOfDay(day, timeZone), lt: startOfDay(addDays(day, 1), timeZone) } } : {},
      after
        ? { OR: [{ at: { lt: new Date(after.at) } }, { at: new Date(after.at), id: { lt: after.id } }] }
        : {},
    ],
  };
}

/** The person an event may be about besides the patient: the member of a care team, or the subject. */
function subjectPersonOf({
  subjectId,
  detail,
}: {
  subjectId: string | null;
  detail: unknown;
}): string | null {
  const member = detail !== null && typeof detail === 'object' && 'member' in detail ? detail.member : null;
  return typeof member === 'string' ? member : subjectId;
}

/** Names of people and patients by id: those of this clinic, and no others. */
async function namesOf({ tx, clinicId }: Action, userIds: string[], patientIds: string[]) {
  const people = await tx.membership.findMany({
    where: { clinicId, userId: { in: userIds } },
    select: { userId: true, name: true, role: true },
  });
  const patients = await tx.patient.findMany({
    where: { clinicId, id: { in: patientIds } },
    select: { id: true, familyName: true, givenName: true },
  });
  return {
    people: new Map(people.map((person) => [person.userId, person])),
    patients: new Map(
      patients.map(({ id, familyName, givenName }) => [id, `${familyName}, ${givenName}`] as const),
    ),
  };
}

/**
 * Who saw, changed, printed or took out what, newest first, fifty at a time: ids and names, never clinical content. Looking
 * is itself written down, for the patient too when it was asked about one. NOT_FOUND for a patient of nobody here.
 */
export async function listEvents(action: Action, input: ListEvents) {
  const { tx } = action;
  const found = await tx.auditEvent.findMany({
    where: await conditionsOf(action, input),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    include: { seal: { select: { seq: true } } },
  });
  const page = found.slice(0, PAGE);
  const asked = input.patientId ? [input.patientId] : [];
  const { people, patients } = await namesOf(
    action,
    page.flatMap((row) => [row.actorId, subjectPersonOf(row)].filter((id) => id !== null)),
    [...asked, ...page.flatMap(({ patientId }) => patientId ?? [])],
  );
  if (input.patientId && !patients.has(input.patientId)) throw notFound();
  await recordEvent(action, {
    event: 'audit.viewed',
    ...(input.patientId ? { patientId: input.patientId } : {}),
    rows: page.length,
  });
  const last = page.at(-1);
  return {
    rows: page.map((row) => ({
      eventId: row.id,
      seq: row.seal?.seq ?? null,
      at: row.at.toISOString(),
      personId: row.actorId,
      personName: people.get(row.actorId)?.name ?? null,
      role: people.get(row.actorId)?.role ?? null,
      event: knownEvent(row.event),
      eventCode: row.event,
      kind: kindOf(row.event),
      patientId: row.patientId,
      patientName: row.patientId ? (patients.get(row.patientId) ?? null) : null,
      subjectId: row.subjectId,
      /** The person an event about the team is about. */
      subjectName: people.get(subjectPersonOf(row) ?? '')?.name ?? null,
      facts: factsOf(row.detail),
    })),
    /** The patient it was asked about. */
    patientName: input.patientId ? (patients.get(input.patientId) ?? null) : null,
    nextCursor: found.length > PAGE && last ? encodeCursor({ at: last.at.getTime(), id: last.id }) : null,
  };
}
