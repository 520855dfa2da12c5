import type { KeptPart } from './draft-vault';

/** At most this much typing is not yet on the device when the browser dies. */
export const KEEP_MILLISECONDS = 250;
/** A device that takes longer to write than this does not keep the server waiting. */
const WRITE_AHEAD_MILLISECONDS = 400;

type Shelf = { keep: (part: KeptPart) => Promise<void>; forget: (section: string) => Promise<void> };

/** Keeps the unsent parts of one draft on the device: soon, in order, and gone again once they are on the server. */
export class DeviceCopy {
  #shelf: Shelf;
  #due = new Map<string, KeptPart | null>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #turn: Promise<void> = Promise.resolve();
  #onTrouble: () => void;
  /** The sections that stand on the shelf, or are on their way to it. */
  #held: Set<string>;

  constructor(shelf: Shelf, onTrouble: () => void, held: Iterable<string> = []) {
    this.#shelf = shelf;
    this.#onTrouble = onTrouble;
    this.#held = new Set(held);
  }

  /** A part as it stands now, or null when the server has it. */
  note(section: string, part: KeptPart | null): void {
    if (part) {
      this.#held.add(section);
      this.#due.set(section, part);
      this.#timer ??= setTimeout(() => void this.flush(), KEEP_MILLISECONDS);
    } else if (this.#held.delete(section)) {
      // What the server has must not come back from here: gone at once.
      this.#due.set(section, null);
      void this.flush();
    }
  }

  /** Writes at once what is due, after what is being written. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const due = this.#due;
    this.#due = new Map();
    this.#turn = this.#turn.then(async () => {
      for (const [section, part] of due) {
        try {
          if (part) await this.#shelf.keep(part);
          else await this.#shelf.forget(section);
        } catch {
          // A full or closed storage: the page still holds everything and says that it alone does.
          this.#onTrouble();
        }
      }
    });
    return this.#turn;
  }

  /** Before a request leaves: a page that dies meanwhile leaves it with its key for the next one to ask about. */
  async writeAhead(): Promise<void> {
    await Promise.race([this.flush(), new Promise((done) => setTimeout(done, WRITE_AHEAD_MILLISECONDS))]);
  }
}
