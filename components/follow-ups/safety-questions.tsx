'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FieldRow } from '@/components/forms/field-row';
import { FindingControl } from '@/components/forms/finding-field';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { CES_ITEMS, type CesItem } from '@/domain/evaluation';
import type { Finding } from '@/domain/vocabulary/finding';
import { allAnswered } from './visit-draft';

/** The five cauda equina questions of a visit; "No to all five" is one press and says what it set. */
export function SafetyQuestions({
  answers,
  onChange,
}: {
  answers: Record<CesItem, Finding>;
  onChange: (answers: Record<CesItem, Finding>) => void;
}) {
  const t = useTranslations('followUp');
  const words = useWords();
  const [said, setSaid] = useState(false);
  return (
    <SectionCard
      title={t('ces')}
      lead={t('cesLead')}
      aside={
        <Button
          size="small"
          onClick={() => {
            onChange(allAnswered('absent'));
            setSaid(true);
          }}
        >
          {t('cesAll')}
        </Button>
      }
    >
      {CES_ITEMS.map((item) => (
        <FieldRow key={item} field={`caudaEquina.${item}`} label={words.cesItem[item]}>
          <FindingControl
            label={words.cesItem[item]}
            value={answers[item]}
            alarm
            onChange={(answer) => {
              setSaid(false);
              onChange({ ...answers, [item]: answer ?? 'not_tested' });
            }}
          />
        </FieldRow>
      ))}
      <p role="status" className="text-xs text-ink-2">
        {said ? t('cesAllSaid') : ''}
      </p>
    </SectionCard>
  );
}
