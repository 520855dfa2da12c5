import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The part a follow-up is kept as: whole, as it is recorded. */
export const FOLLOW_UP_PART = 'follow_up';

/** One part of a draft that is not on the server yet. Ids and time are readable, what was written is not. */
export type KeptPart = {
  /** Of a follow-up, which is no assessment before it is signed, its case. */
  assessmentId: string;
  patientId: string;
  section: string;
  /** The page it was written on: two pages of one person do not write over each other. */
  page: string;
  /** As typed, with what the schema refuses: nothing of it is lost. */
  typed: unknown;
  /** What the server held when this was written on. */
  base: unknown;
  baseVersion: number;
  /** A request that may have reached the server. */
  unanswered: unknown;
  keptAt: string;
};

export type Unsent = Pick<KeptPart, 'assessmentId' | 'keptAt'> & { followUp: boolean };

type Sealed = {
  owner: string;
  assessmentId: string;
  patientId: string;
  section: string;
  page: string;
  keptAt: string;
  nonce: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  parts: { key: string; value: Sealed; indexes: { owner: string } };
}

const NAME = 'rootwise-unsent';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const placeOf = (owner: string, assessmentId: string, section: string, page: string) =>
  `${owner}/${assessmentId}/${section}/${page}`;

/**
 * Unsent parts of drafts on this device, encrypted with AES-256-GCM. The key is made here, cannot be exported, and belongs to one
 * person of one clinic; person, assessment, patient and section are bound into each part, so that none opens anywhere else.
 */
export class DraftVault {
  #shelves: IDBPDatabase<Shelves>;
  #owner: string;
  #key: CryptoKey;

  private constructor(shelves: IDBPDatabase<Shelves>, owner: string, key: CryptoKey) {
    this.#shelves = shelves;
    this.#owner = owner;
    this.#key = key;
  }

  /** The vault of one person (`clinic id/user id`); null in a browser without storage or without its cryptography. */
  static async open(owner: string): Promise<DraftVault | null> {
    try {
      const shelves = await openDB<Shelves>(NAME, 1, {
        upgrade(database) {
          database.createObjectStore('keys');
          database.createObjectStore('parts').createIndex('owner', 'owner');
        },
        // Another tab of a newer version wants to open it: this one lets go and writes no more.
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      });
      const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]);
      // Two tabs that open at the same moment agree on the key that was there first.
      const turn = shelves.transaction('keys', 'readwrite');
      const known = await turn.store.get(owner);
      if (!known) await turn.store.put(made, owner);
      await turn.done;
      return new DraftVault(shelves, owner, known ?? made);
    } catch {
      return null;
    }
  }

  #boundTo = ({ assessmentId, patientId, section }: Pick<Sealed, 'assessmentId' | 'patientId' | 'section'>) =>
    encoder.encode([this.#owner, assessmentId, patientId, section].join('/'));

  /** Keeps a part, in place of what was kept of it before. */
  async keep(part: KeptPart): Promise<void> {
    const { assessmentId, patientId, section, page, keptAt } = part;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: this.#boundTo(part) },
      this.#key,
      encoder.encode(JSON.stringify(part)),
    );
    await this.#shelves.put(
      'parts',
      { owner: this.#owner, assessmentId, patientId, section, page, keptAt, nonce, sealed },
      placeOf(this.#owner, assessmentId, section, page),
    );
  }

  /** What is kept of one assessment of one patient, the newest first. A part that does not open is left where it is and not shown. */
  async kept(assessmentId: string, patientId: string): Promise<KeptPart[]> {
    const parts: KeptPart[] = [];
    for (const found of await this.#shelves.getAllFromIndex('parts', 'owner', this.#owner)) {
      if (found.assessmentId !== assessmentId || found.patientId !== patientId) continue;
      const opened = await crypto.subtle
        .decrypt(
          { name: 'AES-GCM', iv: found.nonce, additionalData: this.#boundTo({ ...found, patientId }) },
          this.#key,
          found.sealed,
        )
        .catch(() => null);
      if (opened) parts.push(JSON.parse(decoder.decode(opened)) as KeptPart);
    }
    return parts.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  }

  /** The part is on the server: forgotten here. */
  async forget(assessmentId: string, section: string, page: string): Promise<void> {
    await this.#shelves.delete('parts', placeOf(this.#owner, assessmentId, section, page));
  }

  /** Assessments, and cases with a follow-up, that have something unsent, newest first: ids and times only. */
  async unsent(): Promise<Unsent[]> {
    const found = await this.#shelves.getAllFromIndex('parts', 'owner', this.#owner);
    const newest = new Map<string, Unsent>();
    for (const { assessmentId, section, keptAt } of found) {
      if ((newest.get(assessmentId)?.keptAt ?? '') < keptAt)
        newest.set(assessmentId, { assessmentId, followUp: section === FOLLOW_UP_PART, keptAt });
    }
    return [...newest.values()].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  }

  close(): void {
    this.#shelves.close();
  }
}
