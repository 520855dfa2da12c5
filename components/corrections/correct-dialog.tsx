'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useMay } from '@/components/shell/access';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import type { Of } from './record';
import { type Correction, useCorrect } from './use-correct';

const MOST = { addendum: 4000, mark: 2000, withdraw: 2000 } as const;

/** Opens the dialog in which one correction is written; not there for who may not correct. */
export function CorrectButton({ of, correction }: { of: Of; correction: Correction }) {
  const t = useTranslations(`corrections.${correction.kind}`);
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('assessmentId' in of ? 'assessment.correct' : 'plan.correct')) return null;
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open ? <CorrectDialog of={of} correction={correction} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function CorrectDialog({ of, correction, onClose }: { of: Of; correction: Correction; onClose: () => void }) {
  const { kind } = correction;
  const t = useTranslations(`corrections.${kind}`);
  const [text, setText] = useState('');
  const { send, busy, problem } = useCorrect(of, correction, onClose);
  const field = kind === 'addendum' ? 'text' : 'reason';
  return (
    <FormDialog
      title={t('title')}
      lead={t('assessmentId' in of ? 'ofAssessment' : 'ofPlan')}
      missing={{ [field]: text.trim() ? undefined : 'text.required' }}
      problem={problem}
      busy={busy}
      tone={kind === 'mark' ? 'danger' : 'primary'}
      send={t('send')}
      onSend={() => send(text)}
      onClose={onClose}
    >
      {(errorOf) => (
        <TextArea
          data-focus-first
          label={t('label')}
          rows={5}
          maxLength={MOST[kind]}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={errorOf(field)}
        />
      )}
    </FormDialog>
  );
}
