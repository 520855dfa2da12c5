import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'classify-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function classify(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', 'tsx', 'scripts/classify.ts', ...args],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

async function caseFile(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('classify command', () => {
  it('answers one entry a case, in order, the same each time', async () => {
    const file = await caseFile(
      'two.json',
      JSON.stringify([
        { id: 'b', facts: { age: 40, pain: { side: 'left', legPain: 'present' } } },
        { id: 'a', facts: {} },
      ]),
    );
    const once = await classify('--cases', file);
    expect(once.code).toBe(0);
    expect(JSON.parse(once.out).map((answer: { id: string }) => answer.id)).toEqual(['b', 'a']);
    expect((await classify('--cases', file)).out).toBe(once.out);
  });

  it('refuses an invalid file: code 2, each error with case and path, nothing on standard output', async () => {
    const file = await caseFile(
      'wrong.json',
      JSON.stringify([
        { id: 'first', facts: { age: 'forty' } },
        { id: 'second', facts: { pain: { colour: 'red' } } },
      ]),
    );
    const { code, out, err } = await classify('--cases', file);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^first: facts\.age: /m);
    expect(err).toMatch(/^second: facts\.pain\.colour: /m);
  });

  it('refuses what is no JSON, no file and no option', async () => {
    const broken = await caseFile('broken.json', '[{');
    for (const args of [['--cases', broken], ['--cases', join(folder, 'none.json')], [], ['--what']]) {
      const { code, out } = await classify(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
    }
  });

  it('prints the JSON Schema of its own input', async () => {
    const { code, out } = await classify('--schema');
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(['person', 'intake', 'exam', 'imaging']);
    expect(schema.additionalProperties).toBe(false);
  });
});
