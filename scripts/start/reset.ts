import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dropPostgres } from '../postgres';
import { Hindrance } from './say.mjs';

/** The folder of the data folder that only a person empties. */
export const BACKUPS = 'backups';

/** Deletes the data of this project after asking, except its backups; `--yes` answers for scripts. */
export async function reset(data: string, postgresFolder: string, answeredYes: boolean): Promise<void> {
  if (!answeredYes) {
    if (!process.stdin.isTTY)
      throw new Hindrance('Nothing was deleted: without a terminal to ask on, say --reset --yes.');
    const ask = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await ask.question(
      'This deletes every record of this clinic, and the keys in .data/secrets.json; .data/backups stays. Type "reset" to go on: ',
    );
    ask.close();
    if (answer.trim() !== 'reset') throw new Hindrance('Nothing was deleted.');
  }
  await dropPostgres(postgresFolder);
  if (!existsSync(data)) return;
  for (const name of readdirSync(data).filter((entry) => entry !== BACKUPS))
    rmSync(path.join(data, name), { recursive: true, force: true });
}
