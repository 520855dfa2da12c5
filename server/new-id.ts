import type { Tx } from './db';

/** The id of a row that is about to be written, where it must be known before: UUIDv7, as the tables make them. */
export async function newId(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`select uuidv7()::text as id`;
  if (!row) throw new Error('no id was given');
  return row.id;
}
