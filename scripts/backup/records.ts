import { ByteReader } from './byte-reader';
import { type Manifest, manifestSchema, type TableHeader, tableHeaderSchema } from './manifest';

/**
 * What a file holds before it is compressed: for each table its name and columns and then its rows as PostgreSQL's COPY
 * writes them, and the manifest at the end. Each record is one letter, the length in four bytes, and its content.
 */
export type BackupRecord =
  | { kind: 'table'; table: TableHeader }
  | { kind: 'rows'; rows: Buffer }
  | { kind: 'manifest'; manifest: Manifest };

const HEAD_BYTES = 5;
const LARGEST = 2 ** 31;
const LETTERS = { table: 'T', rows: 'D', manifest: 'M' } as const;

export function encodeRecord(record: BackupRecord): Buffer[] {
  const content =
    record.kind === 'rows'
      ? record.rows
      : Buffer.from(JSON.stringify(record.kind === 'table' ? record.table : record.manifest));
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(LETTERS[record.kind], 'latin1');
  head.writeUInt32BE(content.length, 1);
  return [head, content];
}

function decode(letter: string, content: Buffer): BackupRecord {
  switch (letter) {
    case LETTERS.table:
      return { kind: 'table', table: tableHeaderSchema.parse(JSON.parse(content.toString())) };
    case LETTERS.rows:
      return { kind: 'rows', rows: content };
    case LETTERS.manifest:
      return { kind: 'manifest', manifest: manifestSchema.parse(JSON.parse(content.toString())) };
    default:
      throw new Error('A record of an unknown kind.');
  }
}

/** The records of a stream. Throws when it is not whole or holds anything else. */
export async function* decodeRecords(source: AsyncIterable<Buffer>): AsyncGenerator<BackupRecord> {
  const reader = new ByteReader(source);
  for (let head = await reader.take(HEAD_BYTES); head; head = await reader.take(HEAD_BYTES)) {
    const length = head.readUInt32BE(1);
    if (length > LARGEST) throw new Error('A record is too long.');
    const content = length === 0 ? Buffer.alloc(0) : await reader.take(length);
    if (!content) throw new Error('The stream ends in the middle.');
    yield decode(head.toString('latin1', 0, 1), content);
  }
}
