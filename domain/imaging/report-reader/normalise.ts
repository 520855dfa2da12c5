const LIKE: readonly (readonly [characters: string, plain: string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2212', '-'],
  ['\u00a0\u2002\u2003\u2009\u202f\t', ' '],
  ['\u2018\u2019', "'"],
  ['\u201c\u201d', '"'],
  ['\u2022\u25cf\u25aa\u2023\u25e6\u00b7', '•'],
  ['\u00d7', 'x'],
];
const PLAIN = new Map(
  LIKE.flatMap(([characters, plain]) => [...characters].map((one) => [one, plain] as const)),
);

/**
 * The text in lower case with plain dashes, spaces and quotes, character for character as long as the original, so
 * that a place in one is the same place in the other.
 */
export function normalise(text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    const lower = (PLAIN.get(character) ?? character).toLowerCase();
    plain += lower.length === 1 ? lower : character;
  }
  return plain;
}
