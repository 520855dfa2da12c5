import type { KeptPart } from './draft-vault';

/** At most this much typing is not yet on the device when the browser dies. */
export const KEEP_MILLISECONDS = 250;

type Shelf = { keep: (part: KeptPart) => Promise<void>; forget: (section: string) => Promise<void> };

/** Keeps the unsent parts of one draft on the device: soon, in order, and gone again once they are on the server. */
export class DeviceCopy {
  #shelf: Shelf;
  #due = new Map<string, KeptPart | null>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #turn: Promise<void> = Promise.resolve();
  #onTrouble: () => void;

  constructor(shelf: Shelf, onTrouble: () => void) {
    this.#shelf = shelf;
    this.#onTrouble = onTrouble;
  }

  /** A part as it stands now, or null when the server has it. */
  note(section: string, part: KeptPart | null): void {
    this.#due.set(section, part);
    if (part) this.#timer ??= setTimeout(() => void this.flush(), KEEP_MILLISECONDS);
    // What the server has must not come back from here: gone at once.
    else void this.flush();
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
}
