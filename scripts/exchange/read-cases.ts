import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type PublishedCase, publishedCasesSchema } from '../../domain/exchange/case-schema';

const INVALID = 2;

/** Ends with code 2: each line on standard error, nothing on standard output. */
export function fail(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(INVALID);
}

function parseFile(file: string): unknown {
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

/** Published cases of a file; an invalid file ends the command, each error with its case and path. */
export function readCases(file: string): PublishedCase[] {
  const raw = parseFile(file);
  const parsed = publishedCasesSchema.safeParse(raw);
  if (!parsed.success) return fail(parsed.error.issues.flatMap((issue) => describe(raw, issue)));
  return parsed.data;
}
