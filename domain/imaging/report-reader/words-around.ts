import type { SEVERITIES } from '../findings';
import type { ImagingFindingEntry } from '../schema';

type Severity = (typeof SEVERITIES)[number];

const GRADED: readonly (readonly [Severity, RegExp])[] = [
  [
    'severe',
    /\b(?:severe(?:ly)?|(?<!more )marked(?:ly)?|high[- ]grade|critical(?:ly)?|gross(?:ly)?|advanced)\b|\b(?:lee|bartynski)(?: grade)? (?:3|iii)\b|\bschizas(?: grade)? [cd]\b/,
  ],
  [
    'moderate',
    /\b(?:moderate(?:ly)?|mod)\b|\b(?:lee|bartynski)(?: grade)? (?:2|ii)\b|\bschizas(?: grade)? b\b/,
  ],
  [
    'mild',
    /\b(?:mild(?:ly)?|slight(?:ly)?|minimal(?:ly)?|minor|tiny|early)\b|\b(?:lee|bartynski)(?: grade)? (?:1|i)\b/,
  ],
];

/** The gravest degree named: "mild to moderate" is moderate. Null where none is. */
export const severityIn = (text: string): Severity | null =>
  GRADED.find(([, words]) => words.test(text))?.[0] ?? null;

/** A grade that means "none": Schizas A, Lee 0, Bartynski 0. */
export const gradedNone = (text: string): boolean =>
  /\bschizas(?: grade)? a\d?\b|\b(?:lee|bartynski)(?: grade)? 0\b/.test(text);

/** Zone of a disc or cyst. Paracentral lies in the central zone, which has two halves (Fardon 2014, Spine J 14:2525). */
export function zoneIn(text: string): NonNullable<ImagingFindingEntry['zone']> | null {
  if (/\bforam[ie]n\w*\s*(?:\/|to|and)\s*(?:extra-?foraminal|far[- ]lateral)/.test(text)) return 'foraminal';
  if (/\b(?:extra-?foraminal|far[- ]lateral(?:ly)?)\b/.test(text)) return 'extraforaminal';
  if (/\b(?:sub-?articular|lateral recess|postero-?lateral(?:ly)?)\b/.test(text)) return 'subarticular';
  if (/\b(?:para-?central|para-?median|central(?:ly)?|median|mid-?line)\b/.test(text)) return 'central';
  return /\b(?:neuro-?)?foram[ie]n\w*\b/.test(text) ? 'foraminal' : null;
}

export function migrationIn(text: string): 'up' | 'down' | null {
  if (
    /\b(?:cranial(?:ly)?|cephal(?:ad|ic|ically)|superior(?:ly)?|upward(?:ly)?s?)\b.{0,14}migrat|migrat\w*.{0,14}\b(?:cranial|cephal|superior|upward)/.test(
      text,
    )
  )
    return 'up';
  if (
    /\b(?:caudal(?:ly)?|inferior(?:ly)?|downward(?:ly)?s?)\b.{0,14}migrat|migrat\w*.{0,14}\b(?:caudal|inferior|downward)/.test(
      text,
    )
  )
    return 'down';
  return null;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** Meyerding grade 1–5 beside a slip; "1-2" is read as 2. */
export function slipGradeIn(text: string): number | null {
  const match = /\b(?:grade|meyerding)\s*(?:grade\s*)?(?:[1-5i]+\s*[-/]\s*)?([1-5]|iv|v|i{1,3})\b/.exec(text);
  const grade = match?.[1];
  if (!grade) return null;
  return /\d/.test(grade) ? Number(grade) : ROMAN.indexOf(grade) + 1;
}
