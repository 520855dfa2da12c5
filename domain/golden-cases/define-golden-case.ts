import type { CesItem, ConcordanceClass, MechanismId, UrgencyTier } from '../evaluation';
import type { Exam } from '../exam/schema';
import type { Person } from '../facts';
import type { Imaging } from '../imaging/schema';
import type { HandOverWay } from '../impression/items';
import type { Intake } from '../intake/schema';
import type { ExerciseId } from '../plan/exercises/ids';
import type { Phase, PlanClass, PlanProposal } from '../plan/plan';
import type { CheckIn, FollowUp, ResponseState, SafetyVerdict } from '../progress/check-in';
import type { QuestionnaireId } from '../questionnaires/ids';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

/** The calendar date that lies this many days before the demo day; 0 is the demo day itself. */
export type OnDay = (daysAgo: number) => string;

/** Why a case is on the caseload on the demo day, most pressing first. */
export const CASELOAD_REASONS = [
  'red_alert',
  'checked_in_worse',
  'stalled',
  'overdue',
  'unsigned',
  'recheck_due',
  'on_track',
] as const;
export type CaseloadReason = (typeof CASELOAD_REASONS)[number];

/** Where a case stands on the demo day. */
export const STAGES = [
  'draft_intake',
  'assessed_not_signed',
  'signed_without_plan',
  'signed_with_plan',
  'improving',
  'stalled',
  'worse_at_check_in',
  'follow_up_overdue',
  'emergency_open',
  'urgent_open',
  'closed_recovered',
] as const;
export type Stage = (typeof STAGES)[number];

/** What the patient marked that day, by position of the exercise on the plan; null: nothing marked. */
export type DayOutcomes = readonly ('done' | 'partly' | 'not' | null)[];

/** `at` is the time of that day, `HH:MM`. */
export type HandOver = { toldWhom: string; at: string; how: HandOverWay; note: string };
export type GoldenDecision =
  | { kind: 'accepted' }
  | { kind: 'overridden'; mechanism: MechanismId; reason: string };

/** One thing that happened, `daysAgo` days before the demo day. Sections hold everything recorded in that assessment. */
export type GoldenStep = { daysAgo: number } & (
  | { kind: 'opened' }
  | { kind: 'reassessment_started' }
  | { kind: 'intake'; data: (on: OnDay) => Intake }
  | { kind: 'exam'; data: (on: OnDay) => Exam }
  | { kind: 'imaging'; data: (on: OnDay) => Imaging }
  | { kind: 'signed'; decision: GoldenDecision; handOver?: HandOver }
  | { kind: 'alert_closed'; toldWhom: string; outcome: string }
  | { kind: 'plan_signed'; messageToPatient: string }
  | { kind: 'check_in'; data: CheckIn }
  | { kind: 'adherence'; outcomes: DayOutcomes }
  | { kind: 'follow_up'; data: FollowUp }
  /** The patient sends a questionnaire from the portal. */
  | { kind: 'answered'; questionnaire: QuestionnaireId; answers: Readonly<Record<string, unknown>> }
  | { kind: 'closed'; reason: string }
);

/** What the specification says of the plan; `kinds` lists every acceptable answer of the generator. */
export type ExpectedPlan = {
  kinds: readonly PlanProposal['kind'][];
  interlock?: 'IL01' | 'IL02' | 'IL10' | 'IL19';
  planClasses?: readonly PlanClass[];
  phase?: Phase;
  mustHold: readonly ExerciseId[];
  mustNotHold: readonly ExerciseId[];
};

/** What must follow from one examined assessment. Expected from the specification, never from running the code. */
export type ExpectedReading = {
  tier: UrgencyTier;
  /** Days to the first action: at most this many. */
  withinDays?: number;
  rules: readonly string[];
  /** The first-ranked mechanism is one of these. */
  mechanisms: readonly MechanismId[];
  /** First working root of each leg is one of the list; `none`: no root of any leg; undefined: not judged. */
  roots?: readonly { side: Side; first: readonly Root[] }[] | 'none';
  /** How the imaging report fits the examination; undefined: not judged. */
  concordance?: ConcordanceClass;
  /** Plans are judged only for signed assessments; undefined: the specification leaves it open. */
  plan?: ExpectedPlan;
  /** Where the expectation is written. */
  source: string;
};

export type GoldenPerson = {
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: NonNullable<Person['sex']>;
};

/** An invented patient, what was recorded when, and what must follow. Dates are distances from the demo day. */
export type GoldenCase = {
  /** Kebab-case name of the person. */
  id: string;
  person: GoldenPerson;
  therapist: 'rossi' | 'lindqvist';
  /** One line a colleague would say in the corridor. */
  story: string;
  stage: Stage;
  /** The picture this case stands for in the cast. */
  picture: Picture;
  /** Whether the patient uses the portal; check-ins and adherence need it. */
  portal: boolean;
  timeline: readonly GoldenStep[];
  expects: {
    /** One entry for each assessment with an examination, in order. */
    readings: readonly ExpectedReading[];
    /** Cauda equina questions nobody asked in the last assessment. */
    unanswered: readonly CesItem[];
    /** What the last check-in means, and the response to treatment, on the demo day (treatment §6.1); undefined: not judged. */
    lastCheckIn?: SafetyVerdict['level'];
    response?: ResponseState;
    /** Null: closed, so not on the caseload. */
    caseload: CaseloadReason | null;
  };
};

export const PICTURES = [
  'cauda_equina',
  'cancer_history_night_pain',
  'radicular_pain',
  'radicular_pain_with_radiculopathy',
  'painless_radiculopathy',
  'neurogenic_claudication',
  'somatic_referred',
  'sij_post_partum',
  'hip_osteoarthritis',
  'peroneal_entrapment',
  'deep_gluteal',
  'meralgia',
  'nociplastic',
  'vascular',
  'not_yet_examined',
] as const;
export type Picture = (typeof PICTURES)[number];

/** The therapists of the invented clinic. */
export const GOLDEN_THERAPISTS = {
  rossi: { givenName: 'Nadia', familyName: 'Rossi' },
  lindqvist: { givenName: 'Erik', familyName: 'Lindqvist' },
} as const satisfies Record<GoldenCase['therapist'], { givenName: string; familyName: string }>;

/** A case with its timeline in order, oldest first; steps of one day keep the order they were written in. */
export function defineGoldenCase(
  golden: Omit<GoldenCase, 'timeline'> & { timeline: readonly (GoldenStep | readonly GoldenStep[])[] },
): GoldenCase {
  const steps = golden.timeline.flat();
  return { ...golden, timeline: steps.toSorted((one, other) => other.daysAgo - one.daysAgo) };
}

/** One adherence step a day from `from` to `to` days ago, walking round the rota; an empty day is left out. */
export function adherence(from: number, to: number, rota: readonly DayOutcomes[]): GoldenStep[] {
  return Array.from({ length: from - to + 1 }, (_, index) => ({
    kind: 'adherence' as const,
    daysAgo: from - index,
    outcomes: rota[index % rota.length] ?? [],
  })).filter((step) => step.outcomes.length > 0);
}
