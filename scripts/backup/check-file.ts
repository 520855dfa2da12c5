import { isDeepStrictEqual } from 'node:util';
import { Hindrance } from '../start/say.mjs';
import type { BackupKey } from './key';
import type { Manifest, TableHeader, TableSummary } from './manifest';
import { openBackupFile, recordsOf } from './read-file';
import { RowSum } from './tables';

const wrong = (file: string, what: string) =>
  new Hindrance(`${file} does not hold what its list of contents says: ${what}.`);

/**
 * Reads a whole file without writing anything: checksum, encryption, compression, and for each table the rows against the
 * count and hash in the list of contents. Throws a plain sentence at the first thing that is wrong.
 */
export async function checkBackupFile(
  file: string,
  key: BackupKey | null,
): Promise<{ manifest: Manifest; size: number }> {
  const opened = await openBackupFile(file, key);
  const found: TableSummary[] = [];
  let open: { table: TableHeader; sum: RowSum } | null = null;
  let manifest: Manifest | null = null;
  const close = () => {
    if (open) found.push(open.sum.summary(open.table));
    open = null;
  };
  for await (const record of recordsOf(opened)) {
    if (manifest) throw wrong(file, 'something follows the list');
    if (record.kind === 'rows') {
      if (!open) throw wrong(file, 'rows without a table');
      open.sum.add(record.rows);
      continue;
    }
    close();
    if (record.kind === 'table') open = { table: record.table, sum: new RowSum() };
    else manifest = record.manifest;
  }
  if (!manifest) throw wrong(file, 'the list is missing');
  const told: Manifest = manifest;
  for (const [place, expected] of told.tables.entries()) {
    if (!isDeepStrictEqual(found[place], expected)) throw wrong(file, `the rows of ${expected.name} differ`);
  }
  if (found.length !== told.tables.length) throw wrong(file, 'there are more tables');
  return { manifest: told, size: opened.size };
}
