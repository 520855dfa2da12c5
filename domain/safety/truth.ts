import type { Finding } from '../vocabulary/finding';
import type { Language } from '../words/language';

/** A phrase in the reader's language. */
export type Said = (language: Language) => string;

/** Facts paths that are looked for when somebody asks for them. */
export type Places = () => readonly string[];

/**
 * A statement about the facts: true, false, or null when the record does not say. It carries the words of what was
 * found, the facts paths it rests on, the paths that were missing, and every path it looked at. The value is known at
 * once; words and paths are gathered when somebody reads them, since most of some hundred statements are never shown.
 */
export type Truth = {
  readonly value: boolean | null;
  readonly found: readonly Said[];
  readonly on: readonly string[];
  readonly missing: readonly string[];
  readonly paths: readonly string[];
};

const NONE: readonly never[] = [];

function gathered<Item>(truths: readonly Truth[], of: 'found' | 'on' | 'missing' | 'paths'): readonly Item[] {
  const items = new Set<Item>();
  for (const truth of truths) for (const item of truth[of]) items.add(item as Item);
  return [...items];
}

/** Several statements as one: the true ones give the words, all of them the paths. */
class Joined implements Truth {
  constructor(
    readonly value: boolean | null,
    private readonly parts: readonly Truth[],
  ) {}

  private get heard(): readonly Truth[] {
    return this.parts.filter((part) => part.value === true);
  }

  get found(): readonly Said[] {
    return this.value ? gathered(this.heard, 'found') : NONE;
  }

  get on(): readonly string[] {
    return this.value ? gathered(this.heard, 'on') : NONE;
  }

  get missing(): readonly string[] {
    return this.value === null ? gathered(this.parts, 'missing') : NONE;
  }

  get paths(): readonly string[] {
    return gathered(this.parts, 'paths');
  }
}

/** A statement with another value, without its words or with others where it is unknown, or without its missing paths. */
class Reworded implements Truth {
  constructor(
    readonly value: boolean | null,
    private readonly part: Truth,
    private readonly keeps: { words: boolean; missing: boolean; assumed?: Said },
  ) {}

  get found(): readonly Said[] {
    const { words, assumed } = this.keeps;
    return assumed && this.part.value === null ? [assumed] : words ? this.part.found : NONE;
  }

  get on(): readonly string[] {
    return this.keeps.words ? this.part.on : NONE;
  }

  get missing(): readonly string[] {
    return this.keeps.missing ? this.part.missing : NONE;
  }

  get paths(): readonly string[] {
    return this.part.paths;
  }
}

class Given implements Truth {
  constructor(
    readonly value: boolean | null,
    private readonly where: string | readonly string[],
    private readonly said: Said | undefined,
    private readonly at: Places | undefined,
  ) {}

  get found(): readonly Said[] {
    return this.value && this.said ? [this.said] : NONE;
  }

  get on(): readonly string[] {
    if (!this.value || !this.said) return NONE;
    const places = this.at?.() ?? NONE;
    return places.length > 0 ? places : this.paths;
  }

  get missing(): readonly string[] {
    return this.value === null ? this.paths : NONE;
  }

  get paths(): readonly string[] {
    return typeof this.where === 'string' ? [this.where] : this.where;
  }
}

/**
 * A statement of its own. `said` is heard only when it is true, and rests on `at`, the very answers that made it so, where
 * its paths are wider; a null value names its paths as missing.
 */
export const given = (
  value: boolean | null,
  paths: string | readonly string[],
  said?: Said,
  at?: Places,
): Truth => new Given(value, paths, said, at);

/** A recorded finding as a statement; `unable` and `not_tested` are neither true nor false. */
export const fact = (finding: Finding, paths: string | readonly string[], said?: Said, at?: Places): Truth =>
  given(finding === 'present' ? true : finding === 'absent' ? false : null, paths, said, at);

/** True when every part is; false as soon as one part is. */
export function all(...parts: Truth[]): Truth {
  let value: boolean | null = true;
  for (const part of parts) {
    if (part.value === false) return new Joined(false, parts);
    if (part.value === null) value = null;
  }
  return new Joined(value, parts);
}

/** True as soon as one part is; false only when every part is. */
export const any = (...parts: Truth[]): Truth => atLeast(1, ...parts);

/** True when at least `count` parts are true; false when even the unknown ones could not reach it. */
export function atLeast(count: number, ...parts: Truth[]): Truth {
  let yes = 0;
  let open = 0;
  for (const part of parts) {
    if (part.value === true) yes += 1;
    else if (part.value === null) open += 1;
  }
  return new Joined(yes >= count ? true : yes + open < count ? false : null, parts);
}

/** The opposite; unknown stays unknown. It adds no words. */
export const not = (part: Truth): Truth =>
  new Reworded(part.value === null ? null : !part.value, part, { words: false, missing: true });

/** True unless the part is known to be true: silence does not clear a rule. Never unknown, adds no words. */
export const unless = (part: Truth): Truth =>
  new Reworded(part.value !== true, part, { words: false, missing: false });

/** True unless the part is known to be false: silence does not stop a rule, and `assumed` then says that it was silent. */
export const possibly = (part: Truth, assumed: Said): Truth =>
  new Reworded(part.value !== false, part, { words: true, missing: false, assumed });

/** The same statement without its words, where naming it would add nothing to the reason. */
export const silently = (part: Truth): Truth =>
  new Reworded(part.value, part, { words: false, missing: true });
