import { sameAnswers } from './same-answers';

/** What the server answered to a section that was sent. */
export type SaveAnswer<Data> =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; theirs: Theirs<Data> };
export type Theirs<Data> = { data: Data; version: number; byName: string | null; at: string };

/** Why a section is not saved. The first three are tried again by themselves. */
export type SaveTrouble = 'offline' | 'signed_out' | 'unexpected' | 'fields' | 'too_large' | 'gone';

export type SaveState<Data> =
  | { kind: 'clean'; savedAt: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'trouble'; trouble: SaveTrouble; fields: Record<string, string> }
  | { kind: 'conflict'; theirs: Theirs<Data>; base: Data };

export type Sent<Data> = { data: Data; baseVersion: number; idempotencyKey: string };
type Options<Data> = {
  send: (sent: Sent<Data>) => Promise<SaveAnswer<Data>>;
  troubleOf: (error: unknown) => { trouble: SaveTrouble; fields: Record<string, string> };
  /** Told of a request before it leaves, so that it can be written down first: afterwards it may have reached the server. */
  beforeSend?: () => Promise<void>;
  newKey: () => string;
  onState: (state: SaveState<Data>) => void;
};

/** Quiet time after the last change before a section is sent (experience: at most two seconds of typing may be lost). */
export const QUIET_MILLISECONDS = 800;
/** Somebody who never pauses is saved all the same, this long after the first change that is not saved. */
export const LONGEST_WAIT_MILLISECONDS = 1_500;
const RETRY_MILLISECONDS = [2_000, 4_000, 8_000, 15_000, 30_000];
const TRIED_AGAIN: ReadonlySet<SaveTrouble> = new Set<SaveTrouble>(['offline', 'signed_out', 'unexpected']);

/**
 * Saves one section of a draft by itself. One request at a time; a request without a clear answer is repeated with the same
 * key before anything newer is sent, because it may have reached the server. Nothing typed is ever dropped: it waits here until
 * it is saved or a person has chosen between two versions.
 */
export class SectionSaver<Data> {
  #options: Options<Data>;
  #saved: Data;
  #version: number;
  #savedAt: string | null;
  #current: Data;
  #unanswered: Sent<Data> | null = null;
  #inFlight: Promise<void> | null = null;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;
  #state: SaveState<Data>;

  constructor(start: { data: Data; version: number; savedAt: string | null }, options: Options<Data>) {
    this.#options = options;
    this.#saved = start.data;
    this.#current = start.data;
    this.#version = start.version;
    this.#savedAt = start.savedAt;
    this.#state = { kind: 'clean', savedAt: start.savedAt };
  }

  get version(): number {
    return this.#version;
  }

  get state(): SaveState<Data> {
    return this.#state;
  }

  /** The section as it is to be saved. */
  get current(): Data {
    return this.#current;
  }

  /** What the server is known to hold. */
  get saved(): Data {
    return this.#saved;
  }

  /** The request that may or may not have reached the server. */
  get unanswered(): Sent<Data> | null {
    return this.#unanswered;
  }

  /**
   * Goes on from where a page that went away had stopped. Its last request may have reached the server: it is repeated with its key
   * before anything newer is sent. Where somebody else saved meanwhile the server says so, and a person chooses.
   */
  resume(from: { base: Data; baseVersion: number; unanswered: Sent<Data> | null }): void {
    this.#saved = from.base;
    this.#version = from.baseVersion;
    this.#unanswered = from.unanswered;
  }

  /** The section as it stands now; sent after a quiet moment. */
  change(data: Data): void {
    this.#current = data;
    if (this.#state.kind === 'conflict' || this.#isGone()) return;
    if (!this.#hasWork()) {
      this.#stopTimer();
      if (!this.#inFlight) this.#be({ kind: 'clean', savedAt: this.#savedAt });
      return;
    }
    // Trouble keeps its word on screen until it is over; its retry is planned already.
    const retrying = this.#state.kind === 'trouble' && TRIED_AGAIN.has(this.#state.trouble);
    if (retrying || this.#inFlight) return;
    this.#be({ kind: 'waiting' });
    this.#waitingSince ??= Date.now();
    this.#plan(
      Math.max(0, Math.min(QUIET_MILLISECONDS, this.#waitingSince + LONGEST_WAIT_MILLISECONDS - Date.now())),
    );
  }

  /** Sends at once what waits, e.g. when the connection is back, before signing, or when the page goes away. */
  async flush(): Promise<void> {
    this.#stopTimer();
    if (this.#inFlight) await this.#inFlight;
    if (this.#state.kind === 'conflict' || this.#isGone() || !this.#hasWork()) return;
    this.#inFlight = this.#sendOnce();
    await this.#inFlight;
  }

  /** A person has chosen between the versions: goes on from theirs with the merged section. */
  async resolve(merged: Data, theirs: Theirs<Data>): Promise<void> {
    this.#saved = theirs.data;
    this.#version = theirs.version;
    this.#savedAt = theirs.at;
    this.#current = merged;
    this.#be({ kind: 'waiting' });
    await this.flush();
    if (!this.#hasWork() && this.#state.kind === 'waiting') {
      this.#be({ kind: 'clean', savedAt: this.#savedAt });
    }
  }

  #isGone = () => this.#state.kind === 'trouble' && this.#state.trouble === 'gone';
  #hasWork = () => this.#unanswered !== null || !sameAnswers(this.#current, this.#saved);

  #be(state: SaveState<Data>): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #plan(milliseconds: number): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #sendOnce(): Promise<void> {
    const sent = this.#unanswered ?? {
      data: this.#current,
      baseVersion: this.#version,
      idempotencyKey: this.#options.newKey(),
    };
    this.#unanswered = sent;
    this.#waitingSince = null;
    if (this.#state.kind !== 'trouble') this.#be({ kind: 'saving' });
    try {
      await this.#options.beforeSend?.();
      const answer = await this.#options.send(sent);
      this.#inFlight = null;
      this.#unanswered = null;
      this.#attempts = 0;
      this.#take(answer, sent);
    } catch (error) {
      this.#inFlight = null;
      const { trouble, fields } = this.#options.troubleOf(error);
      if (TRIED_AGAIN.has(trouble)) {
        this.#plan(RETRY_MILLISECONDS[Math.min(this.#attempts, RETRY_MILLISECONDS.length - 1)] ?? 30_000);
        this.#attempts += 1;
      } else {
        this.#unanswered = null;
      }
      this.#be({ kind: 'trouble', trouble, fields });
      if (trouble === 'fields' && !sameAnswers(this.#current, sent.data)) this.#plan(QUIET_MILLISECONDS);
    }
  }

  #take(answer: SaveAnswer<Data>, sent: Sent<Data>): void {
    if (answer.kind === 'conflict' && !sameAnswers(answer.theirs.data, sent.data)) {
      this.#be({ kind: 'conflict', theirs: answer.theirs, base: this.#saved });
      return;
    }
    const saved =
      answer.kind === 'saved' ? answer : { version: answer.theirs.version, savedAt: answer.theirs.at };
    this.#saved = sent.data;
    this.#version = saved.version;
    this.#savedAt = saved.savedAt;
    if (this.#hasWork()) {
      this.#be({ kind: 'waiting' });
      this.#plan(QUIET_MILLISECONDS);
    } else {
      this.#be({ kind: 'clean', savedAt: saved.savedAt });
    }
  }
}
