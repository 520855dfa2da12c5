import { SIDES } from '@/domain/vocabulary/side';
import type { Words } from '@/domain/words';
import type { AnswerWords } from './answer-words';
import { describeGroup } from './describe-group';

const isWord = (value: unknown): value is string => typeof value === 'string';
const readable = (word: string) => word.replaceAll('_', ' ');

/** Which words an answer is written in, by the last key of its path that is no side. */
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
  pulses: 'sensation',
  region: 'region',
  mechanism: 'mechanism',
  state: 'sensation',
  what: 'muscle',
};
/** Free text stands as it was written. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'story',
  'notes',
  'reportText',
  'expectation',
  'work',
  'examSkippedReason',
  'asterisks',
  'activity',
  'reason',
  'toldWhom',
  'note',
  'subjective',
  'objective',
  'assessment',
  'plan',
]);

/** Which choices of the form an answer is written in, by the last key of its path. */
const CHOICES_OF: Record<string, keyof AnswerWords['choices']> = {
  provocation: 'provocation',
  settle: 'settle',
  nightWaking: 'nightWaking',
  what: 'weaknessWhat',
  result: 'resultLong',
  lateralShift: 'lateralShift',
  analTone: 'analTone',
  strengthComparedWithLast: 'strengthComparedWithLast',
  status: 'status',
  modality: 'modality',
};

type Amount =
  | 'outOfTen'
  | 'weeks'
  | 'days'
  | 'degrees'
  | 'minutes'
  | 'metres'
  | 'hours'
  | 'celsius'
  | 'millilitres';
/** What a number counts, by the last key of its path that is no side. */
const AMOUNT_OF: Record<string, Amount> = {
  nprsLegWorst: 'outOfTen',
  nprsLegAverage: 'outOfTen',
  nprsLegNow: 'outOfTen',
  nprsBack: 'outOfTen',
  confidence: 'outOfTen',
  weeks: 'weeks',
  pregnancyWeeks: 'weeks',
  weeksSinceSpinalSurgery: 'weeks',
  weeksSinceTrauma: 'weeks',
  onsetDays: 'days',
  degrees: 'degrees',
  hipInternalRotationDegrees: 'degrees',
  hipFlexionDegrees: 'degrees',
  walkMinutes: 'minutes',
  sitMinutes: 'minutes',
  walkMetres: 'metres',
  sleepHours: 'hours',
  temperatureCelsius: 'celsius',
  postVoidMillilitres: 'millilitres',
};

/** A day, or a day and the time of it. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;
const DATES: ReadonlySet<string> = new Set([
  'onsetDate',
  'legOnsetDate',
  'examinedOn',
  'performedOn',
  'toldAt',
]);

function numberOf(keys: readonly string[], value: number, { t }: AnswerWords): string {
  const amount = AMOUNT_OF[keys.findLast((key) => key !== 'left' && key !== 'right') ?? ''];
  return amount ? t(`answer.${amount}`, { count: value }) : String(value);
}

function wordOf(key: string, value: string, { words, choices, day }: AnswerWords): string {
  const [, date, time] = (DATES.has(key) && MOMENT.exec(value)) || [];
  if (date) return time ? `${day(date)}, ${time}` : day(date);
  if (AS_WRITTEN.has(key)) return value;
  const table = WORDS_OF[key];
  const known = table ? (words[table] as Record<string, string>)[value] : undefined;
  const group = CHOICES_OF[key];
  const chosen = group ? (choices[group] as Record<string, string>)[value] : undefined;
  return known ?? chosen ?? (words.finding as Record<string, string>)[value] ?? readable(value);
}

/** The last key of a path; of what is recorded of each side, the one above. */
const keyOf = (keys: readonly string[]): string =>
  keys.findLast((key) => !(SIDES as readonly string[]).includes(key)) ?? '';

/** An answer of the record in words. Empty text for nothing recorded. */
export function describeAnswer(path: string, value: unknown, say: AnswerWords): string {
  const keys = path.split('.');
  const key = keyOf(keys);
  if (value === null || value === undefined) return '';
  if (isWord(value)) return wordOf(key, value, say);
  if (typeof value === 'number') return numberOf(keys, value, say);
  if (typeof value === 'boolean') return value ? say.words.finding.present : say.words.finding.absent;
  if (typeof value !== 'object') return String(value);
  const group = describeGroup(path, value, say);
  if (group !== null) return group;
  if (Array.isArray(value)) return value.map((item) => describeAnswer(path, item, say)).join('; ');
  return Object.entries(value)
    .map(([inner, leaf]) => describeAnswer(`${path}.${inner}`, leaf, say))
    .filter((text) => text !== '')
    .join(', ');
}
