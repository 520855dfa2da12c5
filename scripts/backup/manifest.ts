import { z } from 'zod';

/** The format this version writes, and the newest it reads. */
export const FORMAT = 1;

/** The first line of a file, readable without the key. Binds nothing by itself: the pieces are sealed together with it. */
export const headerSchema = z.object({
  format: z.number().int(),
  app: z.string(),
  createdAt: z.iso.datetime(),
  /** How the key of the file is made; null for a file that is not encrypted. */
  encryption: z
    .object({
      cipher: z.literal('aes-256-gcm'),
      from: z.enum(['key', 'passphrase']),
      salt: z.base64(),
    })
    .nullable(),
});
export type Header = z.infer<typeof headerSchema>;

export const tableHeaderSchema = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
export type TableHeader = z.infer<typeof tableHeaderSchema>;

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = tableHeaderSchema.extend({
  rows: count,
  /** Of the rows as text. */
  bytes: count,
  /** Of the rows as text, in the order of the primary key. */
  sha256,
});
export type TableSummary = z.infer<typeof tableSchema>;

const migrationSchema = z.object({ name: z.string(), checksum: z.string() });
export type AppliedMigration = z.infer<typeof migrationSchema>;

const sequenceSchema = z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() });
export type SequenceState = z.infer<typeof sequenceSchema>;

/** What a file says of its content, behind the rows. */
export const manifestSchema = z.object({
  format: z.number().int(),
  app: z.string(),
  createdAt: z.iso.datetime(),
  encrypted: z.boolean(),
  server: z.string(),
  migrations: z.array(migrationSchema),
  tables: z.array(tableSchema),
  sequences: z.array(sequenceSchema),
  /** Tables outside the schema of the application, which are not in the file. */
  leftOut: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
export const rowsOf = ({ tables }: Manifest): number => sum(tables.map(({ rows }) => rows));
export const bytesOf = ({ tables }: Manifest): number => sum(tables.map(({ bytes }) => bytes));
