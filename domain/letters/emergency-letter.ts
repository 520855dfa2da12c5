import { CES_ITEMS, type CesItem, type Concern, type Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import type { HandOverDraft } from '../impression/schema';
import type { NotePart } from '../note/write-note';

export type LetterAbout = {
  clinic: string;
  patient: { name: string; birthDate: string; number: number };
  therapist: string;
  /** The day of the assessment, in words. */
  on: string;
};
export type LetterWords = {
  concern: Record<Concern, string>;
  screenItem: Record<CesItem, string>;
  way: (how: string) => string;
};

const list = (items: readonly string[]) => items.join(', ');

/** The five cauda equina questions by what was answered; a question nobody asked is never written as denied. */
function screenLines({ intake }: Facts, names: Record<CesItem, string>): string[] {
  const screen = intake.caudaEquina ?? {};
  const of = (test: (answer: string | null | undefined) => boolean) =>
    CES_ITEMS.filter((item) => test(screen[item])).map((item) => names[item]);
  const present = of((answer) => answer === 'present');
  const denied = of((answer) => answer === 'absent');
  const open = of((answer) => answer !== 'present' && answer !== 'absent');
  return [
    ...(present.length > 0 ? [`Reported: ${list(present)}.`] : []),
    ...(denied.length > 0 ? [`Asked and denied: ${list(denied)}.`] : []),
    ...(open.length > 0 ? [`Not answered: ${list(open)}.`] : []),
  ];
}

/**
 * A same-day letter for an emergency in ISBAR order (NHS Improvement SBAR toolkit): suspicion, urgency and what is asked stand in
 * the first lines, then who, what was found, what was asked and denied, and who was told. It says only what is recorded. Empty
 * when nothing is an emergency.
 */
export function emergencyLetter(
  about: LetterAbout,
  facts: Facts,
  evaluation: Evaluation,
  handOver: HandOverDraft | undefined,
  note: readonly NotePart[],
  words: LetterWords,
): string {
  const rules = evaluation.urgency.rules.filter(({ tier }) => tier === 'emergency');
  if (evaluation.urgency.tier !== 'emergency' || rules.length === 0) return '';
  const { patient } = about;
  const findings = note
    .filter(({ id }) => id === 'objective')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'text'
        ? [block.text]
        : [
            `${block.heading}: ${block.lines.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join('; ')}`,
          ],
    );
  const told =
    handOver?.toldWhom && handOver.toldAt && handOver.how
      ? [`Told: ${handOver.toldWhom}, ${handOver.toldAt.replace('T', ' at ')}, ${words.way(handOver.how)}.`]
      : [];
  const paragraphs: [heading: string | null, lines: string[]][] = [
    [
      null,
      [
        `SUSPECTED: ${[...new Set(rules.map(({ concern, title }) => `${words.concern[concern]} (${title})`))].join('; ')}`,
        'URGENCY: emergency, today',
        `ASKED OF YOU: ${[...new Set(rules.map(({ action }) => action))].join(' ')}`,
        `PATIENT: ${patient.name}, born ${patient.birthDate}, our number ${patient.number}`,
        `FROM: ${about.therapist}, physiotherapist, ${about.clinic}, ${about.on}`,
      ],
    ],
    ['Why', rules.map(({ reason, id }) => `${reason} (${id})`)],
    ['Cauda equina questions', screenLines(facts, words.screenItem)],
    ['Told by the patient', facts.intake.story ? [facts.intake.story] : []],
    ['Examination and imaging', findings],
    ['Handed over', [...told, ...(handOver?.note ? [handOver.note] : [])]],
  ];
  return paragraphs
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading ? [heading.toUpperCase()] : []), ...lines].join('\n'))
    .join('\n\n');
}
