'use client';
import { useTranslations } from 'next-intl';
import { useReading } from '@/components/forms/draft-context';
import { SectionCard } from '@/components/forms/section-card';
import { isRanked, leadingLine, rootLine } from '@/components/reading/reading-lines';
import { useWords } from '@/components/words/use-words';

/** The reading as one would tell a colleague, line by line; null while there is none. */
export function useReadingInWords(): [label: string, text: string][] | null {
  const reading = useTranslations('reading');
  const words = useWords();
  const evaluation = useReading();
  if (!evaluation) return null;
  const { urgency, mechanisms, structures, concordance, confidence, mriIndication } = evaluation;
  // Nothing that reads like a finding stands beneath "too little recorded".
  const ranked = isRanked(evaluation);
  const first = ranked ? mechanisms[0] : undefined;
  const lines: [label: string, text: string][] = [
    [
      reading('urgency.label'),
      [words.tier[urgency.tier], ...urgency.rules.slice(0, 3).map((rule) => rule.title)].join(' · '),
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
          [
            reading('mechanism.for'),
            first?.for
              .slice(0, 5)
              .map(({ text }) => text)
              .join('; ') || reading('mechanism.nothing'),
          ],
          [
            reading('mechanism.against'),
            first?.against
              .slice(0, 5)
              .map(({ text }) => text)
              .join('; ') || reading('mechanism.nothing'),
          ],
          [
            reading('structure.title'),
            structures
              .slice(0, 3)
              .map(({ label }) => label)
              .join(', ') || reading('structure.none'),
          ],
        ] satisfies [string, string][])
      : []),
    [reading('roots.title'), rootLine(evaluation, words) ?? reading('summaryNoRoot')],
    [
      reading('fit.title'),
      [words.concordance[concordance.class], concordance.text].filter(Boolean).join(' · '),
    ],
    [reading('fit.mri'), mriIndication.text],
    ...(ranked
      ? ([
          [
            reading('confidence.title'),
            [words.confidence[confidence.level], ...confidence.reasons].join(' · '),
          ],
        ] satisfies [string, string][])
      : []),
  ];
  return lines;
}

/** The whole reading as one would tell a colleague: urgency, mechanism, root, structure, scan, confidence, next step. */
export function ReadingInWords() {
  const t = useTranslations('assessment.impression');
  const reading = useTranslations('reading');
  const evaluation = useReading();
  const lines = useReadingInWords();
  if (!evaluation || !lines) return <SectionCard title={t('reading')}>{t('none')}</SectionCard>;
  return (
    <SectionCard title={t('reading')} aside={reading('footer', { version: evaluation.engine })}>
      <dl className="grid gap-x-4 sm:grid-cols-[140px_1fr]">
        {lines.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="border-line pt-1.5 text-ink-2 sm:border-b sm:border-dashed sm:py-1.5">{label}</dt>
            <dd className="border-b border-dashed border-line pb-1.5 sm:py-1.5">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2">{reading('review', { days: evaluation.reviewWithinDays })}</p>
      {evaluation.contradictions.length > 0 ? (
        <div className="mt-2 rounded-md border border-watch-line bg-watch-soft px-3 py-2">
          <p className="font-semibold text-watch">{t('contradictions')}</p>
          <ul className="list-disc pl-4">
            {evaluation.contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </SectionCard>
  );
}
