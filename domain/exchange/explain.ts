import type { Evaluation, Evidence, MechanismReading, SideRoots } from '../evaluation';
import { wordsOf } from '../words';
import type { Language } from '../words/language';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const speaks = ({ text, likelihoodRatio, strength, source, grade }: Evidence): string =>
  `${text} (× ${likelihoodRatio}, ${strength}; ${source}; ${grade})`;

function mechanism({
  label,
  probability,
  band,
  detail,
  for: fors,
  against,
  missing,
}: MechanismReading): string[] {
  return [
    `${label}${detail ? ` (${detail.replaceAll('_', ' ')})` : ''}: weight ${percent(probability)}, ${band.replaceAll('_', ' ')}`,
    ...indent([
      ...fors.map((one) => `for: ${speaks(one)}`),
      ...against.map((one) => `against: ${speaks(one)}`),
      ...missing.map((one) => `not known: ${one.text}`),
    ]),
  ];
}

function leg({ side, clinical, working }: SideRoots, labels: Record<string, string>): string[] {
  const list = (roots: SideRoots['clinical']['roots']) =>
    roots
      .filter(({ probability }) => probability >= 0.05)
      .map(({ root, probability }) => `${root} ${percent(probability)}`)
      .join(', ');
  if (clinical.suppressedBecause && clinical.roots.length === 0)
    return [`${side}: none offered. ${clinical.suppressedBecause}`];
  return [
    `${side}: ${labels[clinical.label]}: ${list(clinical.roots)} before imaging; ${list(working.roots)} with it`,
    ...indent([
      ...working.for.map((one) => `for: ${speaks(one)}`),
      ...working.against.map((one) => `against: ${speaks(one)}`),
    ]),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...indent(lines)] : [];

/** One case's reading in plain words, in the order a clinician asks: danger, mechanism, root, structure, doubt, what next. */
export function explain(id: string, evaluation: Evaluation, language: Language = 'en'): string[] {
  const words = wordsOf(language);
  const { urgency, confidence, concordance, mriIndication } = evaluation;
  const likely = evaluation.mechanisms.filter(({ probability }, index) => index < 2 || probability >= 0.1);
  return [
    `Case ${id}, engine ${evaluation.engine}`,
    ...section('Urgency', [
      `${words.tier[urgency.tier]}${urgency.withinDays === null ? '' : `, within ${urgency.withinDays} days`}`,
      ...urgency.rules.map(
        (rule) => `${rule.id} ${rule.title}: ${rule.reason} ${rule.action} (${rule.source}; ${rule.grade})`,
      ),
      ...(urgency.screenIncomplete
        ? [
            `cauda equina questions without an answer: ${urgency.unansweredScreenItems.map((item) => words.cesItem[item]).join(', ')}`,
          ]
        : []),
    ]),
    ...section(
      'Outside the lumbar model',
      evaluation.gates.map(
        ({ reason, suppresses }) =>
          `${reason}${suppresses.length > 0 ? ` Held back: ${suppresses.join(', ')}.` : ''}`,
      ),
    ),
    ...section('Contradictions', evaluation.contradictions),
    ...section('Mechanism', likely.flatMap(mechanism)),
    ...section(
      'Root',
      evaluation.roots.flatMap((one) => leg(one, words.rootLabel)),
    ),
    ...section('Imaging', [
      `${words.concordance[concordance.class]}. ${concordance.text}`,
      ...concordance.findings.map((one) => one.text),
      `${mriIndication.id}: ${mriIndication.text} (${mriIndication.source})`,
    ]),
    ...section(
      'Structure',
      evaluation.structures
        .slice(0, 3)
        .map(({ label, probability }) => `${label}: weight ${percent(probability)}`),
    ),
    ...section('How sure', [
      evaluation.abstained ? words.abstention[evaluation.abstained] : 'An answer is offered.',
      `confidence ${words.confidence[confidence.level]}: lead ${confidence.margin.toFixed(2)}, ${confidence.coverage.toFixed(2)} of the kinds of findings needed`,
      ...confidence.reasons,
    ]),
    ...section(
      'Test next',
      evaluation.testNext.map((one) => `${one.text} (${one.minutes} min): tells ${one.separates}`),
    ),
    ...section(
      'What would change this',
      evaluation.wouldChange.map(({ text }) => text),
    ),
  ];
}
