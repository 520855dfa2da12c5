import type { CodeSuggestion, Coding } from './code-suggestion';

/** Codes that may not stand together (Excludes1, specification §8.1, recalled): beginnings of the two codes. */
const NEVER_TOGETHER: readonly (readonly [one: string, other: string, because: string])[] = [
  ['M54.1', 'M51.1', 'radiculopathy is part of the disc disorder with radiculopathy'],
  ['M54.1', 'M47.2', 'radiculopathy is part of the spondylosis with radiculopathy'],
  ['M54.3', 'M51.1', 'sciatica is part of the disc disorder with radiculopathy'],
  ['M54.4', 'M51.1', 'sciatica is part of the disc disorder with radiculopathy'],
  ['M54.3', 'G57.0', 'sciatica is part of the lesion of the sciatic nerve'],
  ['M54.4', 'G57.0', 'sciatica is part of the lesion of the sciatic nerve'],
  ['M54.3', 'M54.4', 'back pain with sciatica has its own code'],
  ['M54.5', 'M54.4', 'low back pain is part of low back pain with sciatica'],
  ['M54.5', 'M51.2', 'low back pain is part of the disc displacement'],
];

/** Why two codes exclude each other; null where they do not. */
export function exclusionOf(code: string, other: string): string | null {
  const pair = NEVER_TOGETHER.find(
    ([one, two]) =>
      (code.startsWith(one) && other.startsWith(two)) || (code.startsWith(two) && other.startsWith(one)),
  );
  return pair ? pair[2] : null;
}

/** Keeps the codes that came first, and names those they exclude. The order is the order of specificity. */
export function withoutExcluded(codes: readonly CodeSuggestion[]): Coding {
  const suggested: CodeSuggestion[] = [];
  const refused: Coding['refused'] = [];
  for (const one of codes) {
    if (suggested.some((kept) => kept.code === one.code)) continue;
    const against = suggested.find((kept) => exclusionOf(one.code, kept.code) !== null);
    if (against)
      refused.push({
        code: one.code,
        because: `not with ${against.code}: ${exclusionOf(one.code, against.code)}`,
      });
    else suggested.push(one);
  }
  return { suggested, refused };
}
