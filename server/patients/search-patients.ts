import { z } from 'zod';
import { ageInYears } from '@/domain/facts';
import { isoDateSchema } from '@/domain/vocabulary/text';
import { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn } from '../calendar';
import { decodeCursor, encodeCursor } from '../cursor';
import type { SearchPatients } from './inputs';
import { afterPrefix, nameKey } from './name-key';

const PAGE = 50;

/** Where the last page ended: first those whose family name matches, then those whose given name does. */
const cursorSchema = z.strictObject({
  by: z.enum(['family', 'given']),
  first: z.string().max(400),
  second: z.string().max(400),
  id: z.uuid(),
});
type Cursor = z.infer<typeof cursorSchema>;
type By = Cursor['by'];

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

const startsWith = (column: Prisma.Sql, prefix: string) =>
  Prisma.sql`${column} >= ${prefix} and ${column} < ${afterPrefix(prefix)}`;

/** One stretch of an index: names as plain ranges in byte order, so that the index is used whatever the clinic's size. */
function byName({ tx, clinicId }: Action, by: By, words: string[], after: Cursor | null, limit: number) {
  const [first, second] =
    by === 'family'
      ? [Prisma.sql`p.family_key`, Prisma.sql`p.given_key`]
      : [Prisma.sql`p.given_key`, Prisma.sql`p.family_key`];
  const [word = '', ...rest] = words;
  const conditions = [Prisma.sql`p.clinic_id = ${clinicId}::uuid`, startsWith(first, word)];
  const other = rest.join(' ');
  if (other) conditions.push(startsWith(second, other));
  // Whoever matches by family name was shown before.
  if (by === 'given') {
    conditions.push(Prisma.sql`not (${startsWith(second, word)} and ${startsWith(first, other)})`);
  }
  if (after) {
    conditions.push(
      Prisma.sql`(${first}, ${second}, p.id) > (${after.first}, ${after.second}, ${after.id}::uuid)`,
    );
  }
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

const cursorOf = (row: Row, by: By): Cursor => ({
  by,
  first: by === 'family' ? row.family_key : row.given_key,
  second: by === 'family' ? row.given_key : row.family_key,
  id: row.id,
});

async function pageByName(action: Action, words: string[], after: Cursor | null) {
  const found: { row: Row; by: By }[] = [];
  const ways: By[] = words.length === 0 ? ['family'] : ['family', 'given'];
  for (const by of ways) {
    if (after && by !== after.by && by === 'family') continue;
    const missing = PAGE + 1 - found.length;
    if (missing <= 0) break;
    const rows = await byName(action, by, words, after?.by === by ? after : null, missing);
    found.push(...rows.map((row) => ({ row, by })));
  }
  const last = found[PAGE - 1];
  return {
    rows: found.slice(0, PAGE).map(({ row }) => row),
    nextCursor: found.length > PAGE && last ? encodeCursor(cursorOf(last.row, last.by)) : null,
  };
}

/**
 * Patients whose family or given name begins with the query ("mei an" finds Anna Meier and Meike Anders), or with that
 * number or birth date. An empty query lists everybody by family name. Pages of 50.
 */
export async function searchPatients(action: Action, { query, cursor }: SearchPatients) {
  const after = decodeCursor(cursor, cursorSchema);
  const exact = await byNumberOrBirth(action, query);
  const words = nameKey(query).split(' ').filter(Boolean);
  const page = exact ? { rows: exact, nextCursor: null } : await pageByName(action, words, after);
  const today = await clinicToday(action);
  await recordEvent(action, { event: 'patients.searched', rows: page.rows.length });
  return {
    rows: page.rows.map((row) => {
      const birthDate = fromDateColumn(row.birth_date);
      return {
        patientId: row.id,
        number: row.number,
        familyName: row.family_name,
        givenName: row.given_name,
        birthDate,
        ageYears: ageInYears(birthDate, today),
        openCaseId: row.open_case_id,
      };
    }),
    nextCursor: page.nextCursor,
  };
}
