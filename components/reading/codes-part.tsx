'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { useWords } from '@/components/words/use-words';
import { measureCodes } from '@/domain/coding/loinc';
import { suggestCodes } from '@/domain/coding/suggest-codes';
import type { Evaluation } from '@/domain/evaluation';
import { PanelPart } from './panel-part';

/** Codes the reading suggests, with the side, the reason, and what may not stand beside them. */
export function CodesPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('reading.codes');
  const words = useWords();
  const { intake, exam, imaging } = useDraft();
  const { person } = useVisit();
  const { suggested, refused } = useMemo(
    () =>
      suggestCodes(evaluation, {
        person,
        intake: intake.value ?? {},
        exam: exam.value ?? {},
        imaging: imaging.value ?? {},
      }),
    [evaluation, person, intake.value, exam.value, imaging.value],
  );
  const measures = measureCodes(intake.value ?? {});
  if (suggested.length + measures.length === 0) return null;
  return (
    <PanelPart title={t('title')}>
      <ul className="text-sm">
        {suggested.map((one) => (
          <li key={one.code} className="py-0.5">
            <b className="tabular-nums">{one.code}</b> {one.title}
            {one.side ? `, ${words.side[one.side]}` : ''}
            <span className="block text-xs text-ink-2">{one.why}</span>
          </li>
        ))}
      </ul>
      {refused.map((one) => (
        <p key={one.code} className="text-xs text-ink-2">
          {t('refused', { code: one.code, because: one.because })}
        </p>
      ))}
      {measures.map(({ code, measure, value }) => (
        <p key={measure} className="text-xs text-ink-2">
          {t('measure', { code, measure: t(measure), value })}
        </p>
      ))}
      <p className="mt-1 text-xs text-ink-2">{t('note')}</p>
    </PanelPart>
  );
}
