'use client';
import { useTranslations } from 'next-intl';
import { SectionCard } from '@/components/forms/section-card';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { MECHANISMS } from '@/domain/evaluation';
import type { DecisionDraft, HandOverDraft } from './sign-check';

const HOWS = ['phone', 'in_person', 'letter', 'ambulance'] as const;

/** Accept the reading, or decide otherwise with a mechanism and a reason. Both are kept. */
export function DecisionCard({
  decision,
  onChange,
  messages,
}: {
  decision: DecisionDraft;
  onChange: (decision: DecisionDraft) => void;
  messages: { mechanism: string | null; reason: string | null };
}) {
  const t = useTranslations('assessment.impression');
  const common = useTranslations('common');
  const words = useWords();
  return (
    <SectionCard title={t('decision')}>
      <div data-field="decision.kind" className="py-1.5">
        <Segmented
          label={t('decision')}
          hideLabel
          value={decision.kind}
          onChange={(kind) => onChange({ ...decision, kind })}
          options={[
            { value: 'accepted', label: t('accept'), key: 'a' },
            { value: 'overridden', label: t('override'), key: 'o' },
          ]}
        />
      </div>
      {decision.kind === 'overridden' ? (
        <div className="grid gap-3 pb-1 sm:grid-cols-2">
          <div data-field="decision.mechanism">
            <SelectField
              label={t('overrideMechanism')}
              error={messages.mechanism}
              value={decision.mechanism ?? ''}
              onChange={(event) =>
                onChange({
                  ...decision,
                  mechanism: MECHANISMS.find((known) => known === event.target.value) ?? null,
                })
              }
            >
              <option value="">{common('notRecorded')}</option>
              {MECHANISMS.map((mechanism) => (
                <option key={mechanism} value={mechanism}>
                  {words.mechanism[mechanism]}
                </option>
              ))}
            </SelectField>
          </div>
          <div data-field="decision.reason" className="sm:col-span-2">
            <TextArea
              label={t('overrideReason')}
              hint={t('overrideHint')}
              error={messages.reason}
              maxLength={2000}
              value={decision.reason}
              onChange={(event) => onChange({ ...decision, reason: event.target.value })}
            />
          </div>
        </div>
      ) : null}
    </SectionCard>
  );
}

/** Who was told about the emergency, and how: an emergency is not signed without it. */
export function HandOverCard({
  handOver,
  onChange,
  messages,
}: {
  handOver: HandOverDraft;
  onChange: (handOver: HandOverDraft) => void;
  messages: { toldWhom: string | null; how: string | null; note: string | null };
}) {
  const t = useTranslations('assessment.impression');
  return (
    <SectionCard title={t('handOver')} lead={t('handOverLead')} className="border-danger!">
      <div className="flex flex-col gap-3 py-1">
        <div data-field="handOver.toldWhom" className="scroll-my-24">
          <TextField
            label={t('toldWhom')}
            maxLength={300}
            error={messages.toldWhom}
            value={handOver.toldWhom}
            onChange={(event) => onChange({ ...handOver, toldWhom: event.target.value })}
          />
        </div>
        <div data-field="handOver.how">
          <Segmented
            label={t('toldHow')}
            value={handOver.how}
            onChange={(how) => onChange({ ...handOver, how })}
            options={HOWS.map((value) => ({ value, label: t(`how.${value}`), key: value.charAt(0) }))}
          />
          {messages.how ? <p className="mt-1 text-sm font-semibold text-danger">▲ {messages.how}</p> : null}
        </div>
        <TextArea
          label={t('handOverNote')}
          maxLength={2000}
          error={messages.note}
          value={handOver.note}
          onChange={(event) => onChange({ ...handOver, note: event.target.value })}
        />
      </div>
    </SectionCard>
  );
}
