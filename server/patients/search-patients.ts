import { z } from 'zod';
import { ageInYears } from '@/domain/vocabulary/age';
import { isoDateSchema, storableTextSchema } from '@/domain/vocabulary/text';
import { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn } from '../calendar';
import { decodeCursor, encodeCursor } from '../cursor';
import type { SearchPatients } from './inputs';
import { afterPrefix, nameKey } from './name-key';

const PAGE = 50;

/** Where the last page ended: in which way of matching, and at which names. */
const cursorSchema = z.strictObject({
  way: z.number().int().min(0).max(20),
  first: storableTextSchema.max(400),
  second: storableTextSchema.max(400),
  id: z.uuid(),
});
type Cursor = z.infer<typeof cursorSchema>;

type Row = {
  id: string;
  number: number;
  family_name: string;
  given_name: string;
  family_key: string;
  given_key: string;
  birth_date: Date;
  open_case_id: string | null;
};

const columns = Prisma.sql`p.id, p.number, p.family_name, p.given_name, p.family_key, p.given_key, p.birth_date,
  (select c.id from patient_case c where c.clinic_id = p.clinic_id and c.patient_id = p.id and c.status = 'open') as open_case_id`;

type Searcher = {
  /** Sees cases, where the record is within reach. */
  clinical: boolean;
  /** Reaches the details of every patient of the clinic, not of the care team only. */
  everywhere: boolean;
};

/** Of these patients, those whose record the person may open as things are. */
async function withinReach({ tx, clinicId, userId }: Action, patientIds: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ patient_id: string }[]>`
    select patient_id from care_team_member
    where clinic_id = ${clinicId}::uuid and user_id = ${userId}::uuid and ended_at is null
      and patient_id = any(${patientIds}::uuid[])
    union
    select patient_id from break_glass
    where clinic_id = ${clinicId}::uuid and user_id = ${userId}::uuid and expires_at > now()
      and patient_id = any(${patientIds}::uuid[])`;
  return new Set(rows.map(({ patient_id }) => patient_id));
}

const FAMILY = Prisma.sql`p.family_key`;
const GIVEN = Prisma.sql`p.given_key`;

/** Names as plain ranges in byte order, so that the index is used whatever the clinic's size. */
const startsWith = (column: Prisma.Sql, prefix: string) =>
  prefix ? Prisma.sql`${column} >= ${prefix} and ${column} < ${afterPrefix(prefix)}` : Prisma.sql`true`;

/** One way to read the query: how one name begins, and how the other. Each is one stretch of an index. */
type Way = { by: 'family' | 'given'; begins: string; other: string };
const MOST_WORDS = 4;

/** Every split of the words into two names, family name first: "van der meer an", "van der" + "meer an" and so on. */
function waysOf(query: string): Way[] {
  const words = nameKey(query).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return [{ by: 'family', begins: '', other: '' }];
  const splits = words.map((_, gone) => {
    const at = words.length - gone;
    return { begins: words.slice(0, at).join(' '), other: words.slice(at).join(' ') };
  });
  return (['family', 'given'] as const).flatMap((by) => splits.map((split) => ({ by, ...split })));
}

const columnsOf = ({ by }: Way) =>
  (by === 'family' ? [FAMILY, GIVEN] : [GIVEN, FAMILY]) as [Prisma.Sql, Prisma.Sql];

function conditionOf(way: Way): Prisma.Sql {
  const [first, second] = columnsOf(way);
  return Prisma.sql`(${startsWith(first, way.begins)} and ${startsWith(second, way.other)})`;
}

function oneWay({ tx, clinicId }: Action, way: Way, shown: Way[], after: Cursor | null, limit: number) {
  const [first, second] = columnsOf(way);
  const conditions = [
    Prisma.sql`p.clinic_id = ${clinicId}::uuid`,
    conditionOf(way),
    // Whoever matches in an earlier way was shown before.
    ...shown.map((earlier) => Prisma.sql`not ${conditionOf(earlier)}`),
    ...(after
      ? [Prisma.sql`(${first}, ${second}, p.id) > (${after.first}, ${after.second}, ${after.id}::uuid)`]
      : []),
  ];
  return tx.$queryRaw<Row[]>`select ${columns} from patient p where ${Prisma.join(conditions, ' and ')}
    order by ${first}, ${second}, p.id limit ${limit}`;
}

function byNumberOrBirth({ tx, clinicId }: Action, query: string): Promise<Row[]> | null {
  const condition = /^\d{1,9}$/.test(query)
    ? Prisma.sql`p.number = ${Number(query)}`
    : isoDateSchema.safeParse(query).success
      ? Prisma.sql`p.birth_date = ${query}::date`
      : null;
  if (!condition) return null;
  return tx.$queryRaw<Row[]>`select ${columns} from patient p
    where p.clinic_id = ${clinicId}::uuid and ${condition} order by p.family_key, p.given_key, p.id limit ${PAGE}`;
}

const cursorOf = (row: Row, { by }: Way, way: number): Cursor => ({
  way,
  first: by === 'family' ? row.family_key : row.given_key,
  second: by === 'family' ? row.given_key : row.family_key,
  id: row.id,
});

async function pageByName(action: Action, ways: Way[], after: Cursor | null) {
  const found: { row: Row; cursor: Cursor }[] = [];
  for (const [index, way] of ways.entries()) {
    if (index < (after?.way ?? 0)) continue;
    const missing = PAGE + 1 - found.length;
    if (missing <= 0) break;
    const from = after?.way === index ? after : null;
    const rows = await oneWay(action, way, ways.slice(0, index), from, missing);
    found.push(...rows.map((row) => ({ row, cursor: cursorOf(row, way, index) })));
  }
  const last = found[PAGE - 1];
  return {
    rows: found.slice(0, PAGE).map(({ row }) => row),
    nextCursor: found.length > PAGE && last ? encodeCursor(last.cursor) : null,
  };
}

/**
 * Patients whose family or given name begins with the query ("mei an" finds Anna Meier and Meike Anders), or with that
 * number or birth date. An empty query lists everybody by family name. Pages of 50. Of patients out of the person's reach name and
 * birth date are answered and nothing else.
 */
export async function searchPatients(
  action: Action,
  { query, cursor }: SearchPatients,
  { clinical, everywhere }: Searcher,
) {
  const after = decodeCursor(cursor, cursorSchema);
  const exact = await byNumberOrBirth(action, query);
  const page = exact ? { rows: exact, nextCursor: null } : await pageByName(action, waysOf(query), after);
  const today = await clinicToday(action);
  const reached = await withinReach(
    action,
    page.rows.map(({ id }) => id),
  );
  await recordEvent(action, { event: 'patients.searched', rows: page.rows.length });
  return {
    rows: page.rows.map((row) => {
      const birthDate = fromDateColumn(row.birth_date);
      const within = everywhere || reached.has(row.id);
      return {
        patientId: row.id,
        number: row.number,
        familyName: row.family_name,
        givenName: row.given_name,
        birthDate,
        ageYears: ageInYears(birthDate, today),
        withinReach: within,
        openCaseId: clinical && within ? row.open_case_id : null,
      };
    }),
    nextCursor: page.nextCursor,
  };
}
