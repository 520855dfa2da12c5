import { parseArgs } from 'node:util';
import { z } from 'zod';
import { evaluateCase } from '../domain/evaluate-case';
import type { PublishedCase } from '../domain/exchange/case-schema';
import { explain } from '../domain/exchange/explain';
import { exportEvaluation } from '../domain/exchange/export-evaluation';
import { importCase } from '../domain/exchange/import-case';
import { UNUSABLE_KEYS, unusableKeysOf } from '../domain/exchange/unusable-keys';
import { factsSchema } from '../domain/facts';
import { OPEN_CASES } from '../domain/golden-cases/published';
import { fail, readCases } from './exchange/read-cases';

/**
 * Classifies published cases from the command line:
 *   npm run --silent classify -- --cases FILE                       answers as a JSON array, one entry a case, in input order
 *   npm run --silent classify -- --case ID --explain [--cases FILE] one case in plain words
 *   npm run --silent classify -- --schema                           JSON Schema of the engine's own input
 * Without a file the open cases of the project are read. An invalid file ends with code 2, each error with its case and
 * path on standard error, nothing on standard output. Parts the engine cannot use are named once on standard error.
 */

/** Durations become onset dates counted back from this day, so that the same file gives the same answer for ever. */
const AS_OF = '2026-01-01';
const USAGE = 'usage: classify --cases FILE | --case ID [--explain] [--cases FILE] | --schema';

const OPTIONS = {
  cases: { type: 'string' },
  case: { type: 'string' },
  explain: { type: 'boolean' },
  schema: { type: 'boolean' },
} as const;

const evaluate = (one: PublishedCase) => evaluateCase(importCase(one.facts, AS_OF), AS_OF);

function nameUnusable(cases: readonly PublishedCase[]): void {
  const keys = new Set(cases.flatMap((one) => unusableKeysOf(one.facts)));
  for (const key of keys) process.stderr.write(`not used: ${key} (${UNUSABLE_KEYS[key]})\n`);
}

function chosen(cases: readonly PublishedCase[], id: string): PublishedCase {
  return (
    cases.find((one) => one.id === id) ??
    fail([`no case ${id}; known: ${cases.map((one) => one.id).join(' ')}`])
  );
}

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error), USAGE]);
  }
}

function main(): void {
  const values = options();
  if (values.schema) {
    const schema = z.toJSONSchema(factsSchema, { io: 'input', target: 'draft-2020-12' });
    process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return;
  }
  if (!values.cases && !values.case) fail([USAGE]);
  const all = values.cases ? readCases(values.cases) : OPEN_CASES;
  const cases = values.case ? [chosen(all, values.case)] : all;
  nameUnusable(cases);
  if (values.explain)
    for (const one of cases) process.stdout.write(`${explain(one.id, evaluate(one)).join('\n')}\n`);
  else
    process.stdout.write(
      `${JSON.stringify(
        cases.map((one) => exportEvaluation(one.id, evaluate(one))),
        null,
        2,
      )}\n`,
    );
}

main();
