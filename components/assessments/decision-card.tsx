'use client';
import { useTranslations } from 'next-intl';
import { part, put } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { SectionCard } from '@/components/forms/section-card';
import { SelectField, TextArea } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { MECHANISMS } from '@/domain/evaluation';

/** Accept the reading, or decide otherwise with a mechanism and a reason. Both are kept. */
export function DecisionCard() {
  const t = useTranslations('assessment.impression');
  const common = useTranslations('common');
  const words = useWords();
  const bind = useBind();
  const decision = part(useDraft().impression, 'decision');
  const kind = part(decision, 'kind');
  const mechanism = bind(part(decision, 'mechanism'));
  const reason = bind(part(decision, 'reason'));
  return (
    <SectionCard title={t('decision')}>
      <div data-field={kind.field} className="py-1.5">
        <Segmented
          label={t('decision')}
          hideLabel
          value={kind.value ?? null}
          onChange={(chosen) => put(kind, chosen)}
          options={[
            { value: 'accepted', label: t('accept'), key: 'a' },
            { value: 'overridden', label: t('override'), key: 'o' },
          ]}
        />
      </div>
      {kind.value === 'overridden' ? (
        <div className="grid gap-3 pb-1 sm:grid-cols-2">
          <div data-field={mechanism.field}>
            <SelectField
              label={t('overrideMechanism')}
              error={mechanism.error}
              value={mechanism.value ?? ''}
              onChange={(event) =>
                mechanism.onChange(MECHANISMS.find((known) => known === event.target.value) ?? null)
              }
            >
              <option value="">{common('notRecorded')}</option>
              {MECHANISMS.map((known) => (
                <option key={known} value={known}>
                  {words.mechanism[known]}
                </option>
              ))}
            </SelectField>
          </div>
          <div data-field={reason.field} className="sm:col-span-2">
            <TextArea
              label={t('overrideReason')}
              hint={t('overrideHint')}
              error={reason.error}
              value={reason.value ?? ''}
              onChange={(event) => reason.onChange(event.target.value || null)}
            />
          </div>
        </div>
      ) : null}
    </SectionCard>
  );
}
