import type { Words } from '@/domain/words';

const isWord = (value: unknown): value is string => typeof value === 'string';
const readable = (word: string) => word.replaceAll('_', ' ');

/** Which words an answer is written in, by the last key of its path. */
const WORDS_OF: Record<string, keyof Words> = {
  manner: 'onsetManner',
  trend: 'trend',
  path: 'path',
  legSide: 'side',
  side: 'side',
  distribution: 'distribution',
  bladderChanges: 'bladder',
  bowelChanges: 'bowel',
  sexualChanges: 'sexual',
  evolution: 'cesEvolution',
  alternativeExplanations: 'cesExplanation',
  response: 'slrResponse',
  repeatedExtension: 'repeatedResponse',
  repeatedFlexion: 'repeatedResponse',
  repeatedSideGlide: 'repeatedResponse',
  lightTouch: 'sensation',
  pinprick: 'sensation',
  perianalSensation: 'sensation',
  region: 'region',
  level: 'level',
  finding: 'imaging',
  zone: 'zone',
  severity: 'severity',
  rootContact: 'rootContact',
  mechanism: 'mechanism',
  state: 'sensation',
  what: 'care',
  effect: 'careEffect',
};
/** Free text and dates stand as they were written. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'story',
  'notes',
  'reportText',
  'expectation',
  'work',
  'examSkippedReason',
  'asterisks',
  'activity',
  'onsetDate',
  'legOnsetDate',
  'examinedOn',
  'performedOn',
  'reason',
  'toldWhom',
  'toldAt',
  'note',
  'subjective',
  'objective',
  'assessment',
  'plan',
]);

/** Numbers that would be mistaken for one another in a list: what they count stands with them. */
const NUMBER_OF: Record<string, (value: number) => string> = {
  area: (value) => `#${value}`,
  nprs: (value) => `${value}/10`,
  weeks: (value) => `${value}/52`,
  degrees: (value) => `${value}°`,
};
const numberOf = (key: string, value: number): string => NUMBER_OF[key]?.(value) ?? String(value);

function wordOf(key: string, value: string, words: Words): string {
  if (AS_WRITTEN.has(key)) return value;
  const table = WORDS_OF[key];
  const known = table ? (words[table] as Record<string, string>)[value] : undefined;
  return known ?? (words.finding as Record<string, string>)[value] ?? readable(value);
}

/** An answer of the record in words, for the choice between two versions. Empty text for nothing recorded. */
export function describeAnswer(path: string, value: unknown, words: Words): string {
  const keys = path.split('.');
  const key = keys[keys.length - 1] ?? path;
  if (value === null || value === undefined) return '';
  if (isWord(value)) return wordOf(key, value, words);
  if (typeof value === 'boolean') return value ? words.finding.present : words.finding.absent;
  if (Array.isArray(value)) return value.map((item) => describeAnswer(path, item, words)).join('; ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([inner, leaf]) => describeAnswer(`${path}.${inner}`, leaf, words))
      .filter((text) => text !== '')
      .join(', ');
  }
  return typeof value === 'number' ? numberOf(key, value) : String(value);
}
