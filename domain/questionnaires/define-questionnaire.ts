import type { EvidenceGrade } from '../evaluation';
import type { Language } from '../words/language';
import type { Due } from './due';
import type { QuestionnaireId } from './ids';
import type { ChangeRules } from './interpret-change';
import type { SafetyRule } from './safety-of';

export type Text = Record<Language, string>;

/** Where a number or a rule comes from, and how sure that is. */
export type Sourced = { source: string; grade: EvidenceGrade };
export type SourcedNumber = Sourced & { value: number };

/** A code that was looked up in LOINC; a code nobody verified is left out. */
export type Loinc = { code: string; source: string };

/** `points` only where scoring counts another number than the value that is recorded. */
export type Choice = { value: number; points?: number; text?: Text };

type ItemBase = {
  key: string;
  /** Absent where the licence forbids to show the wording. */
  text?: Text;
  loinc?: Loinc;
  /** Leaving it out is not a gap: it is never counted as missing. */
  optional?: true;
};

export type ChoiceItem = ItemBase & {
  kind: 'choice';
  choices: readonly Choice[];
  /** Added by a clinic: any answer above the lowest opens the crisis path. */
  asksAboutSelfHarm?: true;
};

export type NumberItem = ItemBase & {
  kind: 'number';
  least: number;
  most: number;
  whole: boolean;
  ends?: { least: Text; middle?: Text; most: Text };
  /** The message key when it is out of range, in place of the one that names the range. */
  message?: 'nprs.range';
};

/** A statement to tick; left blank it counts as not ticked, so the form itself has to be submitted. */
export type TickItem = ItemBase & { kind: 'tick' };

/** Activities the patient names and rates. */
export type ActivitiesItem = ItemBase & {
  kind: 'activities';
  atMost: number;
  least: number;
  most: number;
  ends: { least: Text; most: Text };
};

export type Item = ChoiceItem | NumberItem | TickItem | ActivitiesItem;

/** Bands stand in ascending order; a value belongs to the first one it fits. */
export type Band<Id extends string> = Sourced & { id: Id; name: Text } & (
    | { upTo: number; under?: never }
    | { under: number; upTo?: never }
  );

export type Scale<BandId extends string = string> = Sourced & {
  id: string;
  name: Text;
  items: readonly string[];
  /** `percent` is of the most that the answered items allow. */
  method: 'sum' | 'mean' | 'percent';
  least: number;
  most: number;
  direction: 'higher_is_worse' | 'higher_is_better';
  /** How many items may be missing; the rest then stands for the whole. More missing: no score. */
  mayMiss: SourcedNumber;
  bands?: readonly Band<BandId>[];
  loinc?: Loinc;
};

/**
 * Who owns the wording. `free`: it is shipped. `clinic_licence`: totals only, until the clinic records a licence and adds the
 * text. `never`: totals only.
 */
export type Licence = Sourced & {
  wording: 'free' | 'clinic_licence' | 'never';
  holder: string;
  terms: string;
};

/** The licence a clinic recorded when it added the wording. */
export type ClinicLicence = { number: string; holder: string; recordedOn: string; validUntil: string | null };

/** One instrument as data. `source` is its publication, and carries items, scales and recall period. */
export type Questionnaire<BandId extends string = string> = Sourced & {
  id: QuestionnaireId;
  edition: string;
  name: Text;
  /** Why we ask, for the patient, at a reading age of about 11. */
  why: Text;
  instructions?: Text;
  /** The time the answers look back on. */
  recall: Text;
  filledInBy: 'patient' | 'clinician';
  minutes: SourcedNumber;
  licence: Licence;
  clinicLicence?: ClinicLicence;
  /** By its items, or by totals worked out on the owner's own form. */
  asks: 'items' | 'totals';
  items: readonly Item[];
  scales: readonly Scale<BandId>[];
  /** The scale that is the total; null where the instrument is scored in parts only. */
  total: string | null;
  /** Where the band rests on more than one scale. A null score is unknown. */
  bandOf?: (scores: Readonly<Record<string, number | null>>) => BandId | null;
  safety?: readonly SafetyRule[];
  due: readonly Due[];
  change: ChangeRules;
  loinc?: Loinc;
};

/** Keeps an instrument's content together and its band names literal. */
export const defineQuestionnaire = <const BandId extends string>(
  questionnaire: Questionnaire<BandId>,
): Questionnaire<BandId> => questionnaire;

/** Item keys `item1` to `item<count>`: an instrument whose wording is not ours has numbers instead. */
export const numberedKeys = (count: number, prefix = 'item'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Points of a choice. */
export const pointsOf = ({ value, points }: Choice): number => points ?? value;
