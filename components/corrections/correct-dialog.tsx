'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useMay } from '@/components/shell/access';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
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
      <Dialog open={open} title={t('title')} onClose={() => setOpen(false)}>
        <CorrectForm of={of} correction={correction} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function CorrectForm({ of, correction, onClose }: { of: Of; correction: Correction; onClose: () => void }) {
  const { kind } = correction;
  const t = useTranslations(`corrections.${kind}`);
  const common = useTranslations('common');
  const message = useFieldMessage();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { send, busy, problem } = useCorrect(of, correction, onClose);
  const refused = problem?.fields.text ?? problem?.fields.reason;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim()) send(text);
      }}
    >
      <p>{t('assessmentId' in of ? 'ofAssessment' : 'ofPlan')}</p>
      <TextArea
        data-focus-first
        label={t('label')}
        rows={5}
        maxLength={MOST[kind]}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={tried && !text.trim() ? message('text.required') : message(refused)}
      />
      <ProblemNotice problem={problem} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone={kind === 'mark' ? 'danger' : 'primary'} busy={busy}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
