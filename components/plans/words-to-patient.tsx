'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextArea } from '@/components/ui/field';
import type { PlanContent } from '@/domain/plan/plan';
import { Part } from './part';
import { goalsOf } from './plan-edits';

/** Goals and message: what the patient reads in the therapist's own words. */
export function WordsToPatient({
  content,
  errorOf,
  onChange,
}: {
  content: PlanContent;
  errorOf: (field: string) => string | null;
  onChange: (change: Partial<PlanContent>) => void;
}) {
  const t = useTranslations('plan');
  // The lines as typed: an empty one at the end is where the next goal begins.
  const [typed, setTyped] = useState(content.goals.join('\n'));
  const [known, setKnown] = useState(content.goals);
  if (known !== content.goals) {
    setKnown(content.goals);
    if (goalsOf(typed).join('\n') !== content.goals.join('\n')) setTyped(content.goals.join('\n'));
  }
  const goalError = content.goals.map((_, place) => errorOf(`goals.${place}`)).find(Boolean);
  return (
    <Part title={t('toPatient')}>
      <div className="flex flex-col gap-3">
        <TextArea
          label={t('message')}
          maxLength={2000}
          value={content.messageToPatient}
          onChange={(event) => onChange({ messageToPatient: event.target.value })}
          error={errorOf('messageToPatient')}
        />
        <TextArea
          label={t('goals')}
          hint={t('goalsHint')}
          maxLength={2400}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ goals: goalsOf(event.target.value) });
          }}
          error={goalError ?? errorOf('goals')}
        />
      </div>
    </Part>
  );
}
