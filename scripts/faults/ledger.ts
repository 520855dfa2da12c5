import { appendFileSync, readFileSync } from 'node:fs';

/** What one writer set out to do. `mark` stands in the record it makes, and nowhere else. */
export type Intent = {
  key: string;
  requestId: string;
  procedure: 'patients.create' | 'assessments.saveSection' | 'my.checkIn';
  mark: string;
  /** For sections: the assessment, and the version it makes. */
  assessmentId?: string;
  version?: number;
};

export type Entry = Intent & {
  /** What the server acknowledged, one for each time it was asked; empty when it never did. */
  acknowledged: unknown[];
};

type Line = { intent: Intent } | { acknowledged: string; answer: unknown };

/** Intents and acknowledgements in a file outside the database, written before anything else goes on. */
export class Ledger {
  constructor(readonly file: string) {}

  intend(intent: Intent): void {
    this.#write({ intent });
  }

  acknowledge(key: string, answer: unknown): void {
    this.#write({ acknowledged: key, answer });
  }

  #write(line: Line): void {
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }

  /** What stands in the file. */
  entries(): Entry[] {
    const entries = new Map<string, Entry>();
    for (const text of readFileSync(this.file, 'utf8').split('\n')) {
      if (!text) continue;
      const line = JSON.parse(text) as Line;
      if ('intent' in line) entries.set(line.intent.key, { ...line.intent, acknowledged: [] });
      else entries.get(line.acknowledged)?.acknowledged.push(line.answer);
    }
    return [...entries.values()];
  }
}
