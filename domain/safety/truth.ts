import type { Finding } from '../vocabulary/finding';
import type { Language } from '../words/language';

/** A phrase in the reader's language. */
export type Said = (language: Language) => string;

/**
 * A statement about the facts: true, false, or null when the record does not say. It carries the words of what was
 * found, the facts paths it rests on, the paths that were missing, and every path it looked at.
 */
export type Truth = {
  value: boolean | null;
  found: Said[];
  on: string[];
  missing: string[];
  paths: string[];
};

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** A statement of its own. `said` is heard only when it is true; a null value names its paths as missing. */
export function given(value: boolean | null, paths: string | readonly string[], said?: Said): Truth {
  const list = typeof paths === 'string' ? [paths] : [...paths];
  return {
    value,
    found: value && said ? [said] : [],
    on: value && said ? list : [],
    missing: value === null ? list : [],
    paths: list,
  };
}

/** A recorded finding as a statement; `unable` and `not_tested` are neither true nor false. */
export const fact = (finding: Finding, paths: string | readonly string[], said?: Said): Truth =>
  given(finding === 'present' ? true : finding === 'absent' ? false : null, paths, said);

function joined(value: boolean | null, heard: readonly Truth[], all: readonly Truth[]): Truth {
  return {
    value,
    found: value ? unique(heard.flatMap((truth) => truth.found)) : [],
    on: value ? unique(heard.flatMap((truth) => truth.on)) : [],
    missing: value === null ? unique(all.flatMap((truth) => truth.missing)) : [],
    paths: unique(all.flatMap((truth) => truth.paths)),
  };
}

/** True when every part is; false as soon as one part is. */
export function all(...parts: Truth[]): Truth {
  const value = parts.some((part) => part.value === false)
    ? false
    : parts.every((part) => part.value === true)
      ? true
      : null;
  return joined(value, parts, parts);
}

/** True as soon as one part is; false only when every part is. */
export const any = (...parts: Truth[]): Truth => atLeast(1, ...parts);

/** True when at least `count` parts are true; false when even the unknown ones could not reach it. */
export function atLeast(count: number, ...parts: Truth[]): Truth {
  const yes = parts.filter((part) => part.value === true);
  const open = parts.filter((part) => part.value === null);
  const value = yes.length >= count ? true : yes.length + open.length < count ? false : null;
  return joined(value, yes, parts);
}

/** The opposite; unknown stays unknown. It adds no words. */
export const not = (part: Truth): Truth => ({
  ...part,
  value: part.value === null ? null : !part.value,
  found: [],
  on: [],
});

/** True unless the part is known to be true: silence does not clear a rule. Never unknown, adds no words. */
export const unless = (part: Truth): Truth => ({
  value: part.value !== true,
  found: [],
  on: [],
  missing: [],
  paths: part.paths,
});

/** True unless the part is known to be false: silence does not stop a rule. Keeps its words when true. */
export const possibly = (part: Truth): Truth => ({ ...part, value: part.value !== false, missing: [] });

/** The same statement without its words, where naming it would add nothing to the reason. */
export const silently = (part: Truth): Truth => ({ ...part, found: [], on: [] });
