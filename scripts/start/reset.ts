import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { dropPostgres } from '../postgres';
import { Hindrance } from './say.mjs';

/** Deletes the data of this project after asking; `--yes` answers for scripts. */
export async function reset(data: string, postgresFolder: string, answeredYes: boolean): Promise<void> {
  if (!answeredYes) {
    if (!process.stdin.isTTY)
      throw new Hindrance('Nothing was deleted: without a terminal to ask on, say --reset --yes.');
    const ask = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await ask.question('This deletes every record of this clinic. Type "reset" to go on: ');
    ask.close();
    if (answer.trim() !== 'reset') throw new Hindrance('Nothing was deleted.');
  }
  await dropPostgres(postgresFolder);
  rmSync(data, { recursive: true, force: true });
}
