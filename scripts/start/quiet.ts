import { spawn } from 'node:child_process';
import { Hindrance } from './say.mjs';

/** Runs a program of the project without its output; what it said last is shown when it fails. */
export async function quiet(
  args: string[],
  env: Record<string, string | undefined>,
  what: string,
): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)));
  if (code !== 0) throw new Hindrance(`${what} failed.\n${said.trim().split('\n').slice(-30).join('\n')}`);
}
