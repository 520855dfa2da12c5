import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { evaluateCase } from '../domain/evaluate-case';
import { publishedCasesSchema } from '../domain/exchange/case-schema';
import { exportEvaluation } from '../domain/exchange/export-evaluation';
import { importCase } from '../domain/exchange/import-case';
import { factsSchema } from '../domain/facts';

/**
 * Classifies published cases from the command line:
 *   npm run --silent classify -- --cases FILE   answers as a JSON array, one entry a case, in input order
 *   npm run --silent classify -- --schema       JSON Schema of the engine's own input
 * An invalid file ends with code 2, each error with its case and path on standard error, nothing on standard output.
 */

/** Durations become onset dates counted back from this day, so that the same file gives the same answer for ever. */
const AS_OF = '2026-01-01';
const INVALID = 2;

function fail(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(INVALID);
}

function readCases(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The case's own id where it has one, else its place in the file. */
function nameOf(raw: unknown, index: PropertyKey | undefined): string {
  if (typeof index !== 'number') return 'file';
  const id = Array.isArray(raw) ? (raw[index] as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? id : `#${index}`;
}

function describe(raw: unknown, issue: z.core.$ZodIssue): string[] {
  const [index, ...path] = issue.path;
  const where = (rest: readonly PropertyKey[]) => rest.map(String).join('.') || '(case)';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${nameOf(raw, index)}: ${where([...path, key])}: unknown key`);
  return [`${nameOf(raw, index)}: ${where(path)}: ${issue.message}`];
}

function classify(file: string): void {
  const raw = readCases(file);
  const parsed = publishedCasesSchema.safeParse(raw);
  if (!parsed.success) fail(parsed.error.issues.flatMap((issue) => describe(raw, issue)));
  const answers = parsed.data.map((one) =>
    exportEvaluation(one.id, evaluateCase(importCase(one.facts, AS_OF), AS_OF)),
  );
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}

function main(): void {
  const usage = 'usage: classify --cases FILE | --schema';
  let values: { cases?: string | undefined; schema?: boolean | undefined };
  try {
    values = parseArgs({ options: { cases: { type: 'string' }, schema: { type: 'boolean' } } }).values;
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error), usage]);
  }
  if (values.schema) {
    const schema = z.toJSONSchema(factsSchema, { io: 'input', target: 'draft-2020-12' });
    process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return;
  }
  if (!values.cases) fail([usage]);
  classify(values.cases);
}

main();
