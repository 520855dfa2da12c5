import type { Span } from './report-reading';

/** "The level below": one step down or up from the level spoken of, or from the one `named` with it. */
export type NeighbourPhrase = Span & {
  /** Null where the words give no direction, or mean more than one level. */
  step: -1 | 1 | null;
  named: string | null;
};

const LEVEL = '(?:levels?|dis[ck]s?(?:\\s+spaces?)?|segments?|interspaces?)';
const NAMED = '(?:\\s+(?:the\\s+)?(?<named>l\\s?[1-5]\\s?[-/]\\s?[ls]?\\s?[1-5]))?';
const named = (name: string): string => NAMED.replace('named', name);
/** Where a finding is placed, not where it moves to ("migrated to the level below"). */
const WHERE = '(?:^[\\s•*-]*|\\b(?:at|in|on|of|for|and)\\s+|[,:]\\s*)(?:the\\s+)?';
const NEIGHBOUR = new RegExp(
  `${WHERE}(?<words>${LEVEL}\\s+(?:immediately\\s+|directly\\s+|just\\s+)?(?<after>above|below)\\b${named('one')}|next\\s+${LEVEL}\\s+(?<next>up|down)\\b|(?:next|adjacent|neighbou?ring)\\s+(?:(?<between>upper|higher|cranial|lower|caudal)\\s+)?${LEVEL}\\b|one\\s+level\\s+(?<one_level>above|below|higher|lower|up|down)\\b${named('other')})`,
  'g',
);
const UPWARDS = /^(?:above|up|upper|higher|cranial)$/;
const SEVERAL = /\b(?:levels|dis[ck]s|spaces|segments|interspaces)\b/;

export const neighbourPhrases = (sentence: string): NeighbourPhrase[] =>
  [...sentence.matchAll(NEIGHBOUR)].map((match) => {
    const { words = '', after, next, between, one_level, one, other } = match.groups ?? {};
    const way = after ?? next ?? between ?? one_level;
    const end = match.index + match[0].length;
    return {
      start: end - words.length,
      end,
      step: !way || SEVERAL.test(words) ? null : UPWARDS.test(way) ? -1 : 1,
      named: one ?? other ?? null,
    };
  });
