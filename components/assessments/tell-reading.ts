import type { useTranslations } from 'next-intl';
import { isRanked, leadingLine, rootLine } from '@/components/reading/reading-lines';
import type { Evaluation, Evidence } from '@/domain/evaluation';
import type { Words } from '@/domain/words';

export type TellWords = {
  words: Words;
  reading: ReturnType<typeof useTranslations<'reading'>>;
  /** The day of an earlier assessment with a scan, where none is recorded this time; in words. */
  scanThen: string | null;
};

const STRUCTURES_SHOWN = 3;
const EVIDENCE_SHOWN = 5;

/** The likely structures by name; that none can be determined is said, and is no name among them. */
function structureLine({ structures }: Evaluation, { words, reading }: TellWords): string {
  const shown = structures.slice(0, STRUCTURES_SHOWN);
  const names = shown
    .filter(({ id }) => id !== 'not_determinable')
    .map(({ label }) => label)
    .join(', ');
  if (names === '') return shown.length > 0 ? words.structure.not_determinable : reading('structure.none');
  if (shown[0]?.id === 'not_determinable') return reading('structure.openFirst', { names });
  return shown.some(({ id }) => id === 'not_determinable') ? reading('structure.orOpen', { names }) : names;
}

/** The reading as one would tell a colleague, line by line. */
export function tellReading(evaluation: Evaluation, say: TellWords): [label: string, text: string][] {
  const { words, reading, scanThen } = say;
  const { urgency, mechanisms, concordance, confidence, mriIndication } = evaluation;
  // Nothing that reads like a finding stands beneath "too little recorded".
  const ranked = isRanked(evaluation);
  const first = ranked ? mechanisms[0] : undefined;
  const evidence = (list: readonly Evidence[] | undefined) =>
    list
      ?.slice(0, EVIDENCE_SHOWN)
      .map(({ text }) => text)
      .join('; ') || reading('mechanism.nothing');
  const open = urgency.unansweredScreenItems.length;
  const unseen = concordance.class === 'not_done' && scanThen;
  return [
    [
      reading('urgency.label'),
      [
        words.tier[urgency.tier],
        ...urgency.rules.slice(0, 3).map((rule) => rule.title),
        // A tier without the screen is not known to be the last word.
        ...(open > 0 ? [reading('urgency.screenOpen', { count: open })] : []),
      ].join(' · '),
    ],
    [
      reading('mechanism.title'),
      [
        leadingLine(evaluation, words),
        first && evaluation.abstained ? first.label : null,
        first ? reading(`mechanism.band.${first.band}`) : null,
        reading(`mechanism.radiculopathy.${evaluation.radiculopathy}`),
      ]
        .filter((text) => text !== null)
        .join(' · '),
    ],
    ...(ranked
      ? ([
          [reading('mechanism.for'), evidence(first?.for)],
          [reading('mechanism.against'), evidence(first?.against)],
          [reading('structure.title'), structureLine(evaluation, say)],
        ] satisfies [string, string][])
      : []),
    [reading('roots.title'), rootLine(evaluation, words) ?? reading('summaryNoRoot')],
    [
      reading('fit.title'),
      unseen
        ? reading('fit.scanThen', { date: scanThen })
        : concordance.text || words.concordance[concordance.class],
    ],
    [
      reading('fit.mri'),
      unseen ? reading('fit.thatFirst', { text: mriIndication.text, date: scanThen }) : mriIndication.text,
    ],
    ...(ranked
      ? ([
          [
            reading('confidence.title'),
            [words.confidence[confidence.level], ...confidence.reasons].join(' · '),
          ],
        ] satisfies [string, string][])
      : []),
  ];
}
