import { existsSync, readFileSync } from 'node:fs';

/** An answer that is the server's own fault: 5xx, and not a 503 that says when to ask again. */
export type ServerFault = { asked: string; status: number; requestId: string; body: string };

const MOST_TOLD = 10;
const BODY_CHARACTERS = 1_000;
const LAST_LINES = 12;

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** What the logs say of a request; where none names it, what they said last. */
function loggedOf(requestId: string, files: readonly string[]): string[] {
  const all = files.map(linesOf);
  const named = all.flat().filter((line) => line.includes(requestId));
  return named.length > 0 ? named : all.flatMap((lines) => lines.slice(-LAST_LINES));
}

/** Keeps every fault with its answer and with what was logged of it, for the report of the run. */
export class ServerFaults {
  #told: string[] = [];
  #more = 0;

  /** Reads the logs at once: the next start begins them anew. */
  note({ asked, status, requestId, body }: ServerFault, logs: readonly string[]): void {
    if (this.#told.length >= MOST_TOLD) {
      this.#more += 1;
      return;
    }
    const logged = loggedOf(requestId, logs).map((line) => `        log: ${line}`);
    this.#told.push(
      [`${asked} answered ${status}`, `        answer: ${body.slice(0, BODY_CHARACTERS)}`, ...logged].join(
        '\n',
      ),
    );
  }

  /** What was noted since it was last asked. */
  take(): string[] {
    const told = [...this.#told, ...(this.#more > 0 ? [`${this.#more} further faults of the server`] : [])];
    this.#told = [];
    this.#more = 0;
    return told;
  }
}
