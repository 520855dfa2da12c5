'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { part, put } from '@/components/forms/bound';
import { useDraft, useReading, useVisit } from '@/components/forms/draft-context';
import { lateRoom } from '@/components/forms/late-room';
import { Button } from '@/components/ui/button';
import { isTold, signingGate } from '@/domain/safety/signing-gate';
import { takeoverLater } from './rooms-ahead';
import type { SectionId } from './sections';
import { sectionOf } from './sections';
import { TakeoverLead } from './takeover-lead';
import type { Autosave } from './use-autosave';
import { wallClock } from './wall-clock';

const EarlierHandOver = lateRoom(takeoverLater, (room) => room.EarlierHandOver, null);
const HandOverFields = lateRoom(takeoverLater, (room) => room.HandOverFields, null);
const LetterField = lateRoom(takeoverLater, (room) => room.LetterField, null);

/**
 * An emergency covers the workspace: what was found, what to do now, the letter, and the record of who was told. It stands until
 * that record is complete for every rule that fired. The one way around it leads to the answer that raised it, to correct a slip, and
 * it is back as soon as another section is opened or another rule fires. Signing is refused meanwhile, here and by the server.
 */
export function Takeover({
  assessmentId,
  section,
  patient,
  letter,
  autosave,
}: {
  assessmentId: string;
  section: SectionId;
  /** Name, birth date and number: never a clinical screen without them. */
  patient: string;
  letter: string;
  autosave: Autosave;
}) {
  const t = useTranslations('assessment.takeover');
  const { impression } = useDraft();
  const { goToField } = useVisit();
  const evaluation = useReading();
  const [setAside, setSetAside] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  const rules =
    evaluation?.urgency.tier === 'emergency'
      ? evaluation.urgency.rules.filter(({ tier }) => tier === 'emergency')
      : [];
  const ids = rules.map(({ id }) => id);
  const handOver = impression.value?.handOver;
  const told = isTold(handOver, wallClock());
  const handedOver =
    evaluation !== null && !signingGate(evaluation.urgency, handOver, wallClock()).handOverMissing;
  /** Complete, and written before a rule fired that it does not name. */
  const earlier = told && !handedOver && (handOver?.about ?? []).length > 0 ? handOver : null;
  const here = `${ids.join(' ')} in ${section}`;
  const open = ids.length > 0 && !handedOver && setAside !== here;
  const stands = useRef(open);
  stands.current = open;

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      heading.current?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);

  const correct = (field: string) => {
    setSetAside(`${ids.join(' ')} in ${sectionOf(field)}`);
    goToField(field);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      data-takeover
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      // A browser closes a dialog that refuses too often: it is opened again.
      onClose={() => stands.current && dialog.current?.showModal()}
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto border-t-8 border-danger bg-paper p-0 text-ink"
    >
      {open ? (
        <div className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-6 sm:px-6">
          <header className="rounded-lg border-4 border-danger bg-danger px-4 py-3 text-card">
            <h2
              ref={heading}
              id={titleId}
              tabIndex={-1}
              className="text-[22px] leading-7 font-bold outline-none"
            >
              <span aria-hidden="true">■ </span>
              {t('title')}
            </h2>
            <p className="mt-0.5 font-semibold">{patient}</p>
            <TakeoverLead autosave={autosave} />
          </header>
          <section aria-label={t('now')} className="rounded-lg border-2 border-danger bg-card px-4 py-3">
            <h3 className="font-semibold">{t('now')}</h3>
            <ul className="mt-1 flex flex-col gap-3">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <p className="font-semibold text-danger">{rule.title}</p>
                  <p className="text-[16px]">{rule.action}</p>
                  <p className="text-sm text-ink-2">
                    {rule.reason} {rule.id}
                  </p>
                  {rule.fields[0] ? (
                    <Button size="small" className="mt-1" onClick={() => correct(rule.fields[0] ?? '')}>
                      {t('correct')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
          <section aria-label={t('told')} className="rounded-lg border border-line bg-card px-4 py-3">
            <h3 className="font-semibold">{t('told')}</h3>
            <p className="text-sm text-ink-2">{t('toldLead')}</p>
            {earlier ? <EarlierHandOver handOver={earlier} /> : <HandOverFields />}
          </section>
          <section aria-label={t('letter')} className="rounded-lg border border-line bg-card px-4 py-3">
            <h3 className="font-semibold">{t('letter')}</h3>
            <p className="text-sm text-ink-2">{t('letterLead')}</p>
            <LetterField letter={letter} rules={rules} assessmentId={assessmentId} />
          </section>
          <div className="sticky bottom-0 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-paper py-3">
            <p role="status" className="text-sm text-ink-2">
              {earlier ? t('tellFirst') : told ? '' : t('missing')}
            </p>
            <Button
              tone="primary"
              disabled={!told || earlier !== null}
              onClick={() => put(part(part(impression, 'handOver'), 'about'), ids)}
            >
              {t('done')}
            </Button>
          </div>
        </div>
      ) : null}
    </dialog>
  );
}
