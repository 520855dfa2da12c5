'use client';
import { useTranslations } from 'next-intl';
import { FieldRow } from '@/components/forms/field-row';
import { NprsPicker } from '@/components/forms/nprs-picker';
import { SectionCard } from '@/components/forms/section-card';
import { TextArea, TextField } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { SafetyQuestions } from './safety-questions';
import { SignRows } from './sign-rows';
import type { SignToMeasure } from './signs-to-measure';
import type { VisitDraft } from './visit-draft';

const CHANGES = ['much_better', 'better', 'same', 'worse', 'much_worse'] as const;
const DISTALS = ['back_only', 'buttock', 'thigh', 'knee', 'calf', 'foot'] as const;
const NEUROLOGIES = ['unchanged', 'better', 'worse', 'not_tested'] as const;

type Props = {
  draft: VisitDraft;
  signs: readonly SignToMeasure[];
  missing: 'walk' | 'neurology' | null;
  put: (change: Partial<VisitDraft>) => void;
};

/** The questions of a follow-up, in the order they are asked. */
export function VisitForm({ draft, signs, missing, put }: Props) {
  const t = useTranslations('followUp');
  return (
    <div className="grid items-start gap-3.5 lg:grid-cols-2">
      <SectionCard title={t('pain')}>
        <NprsPicker
          field="legPain"
          label={t('legPain')}
          value={draft.legPain}
          onChange={(legPain) => put({ legPain })}
          error={null}
        />
        <NprsPicker
          field="backPain"
          label={t('backPain')}
          value={draft.backPain}
          onChange={(backPain) => put({ backPain })}
          error={null}
        />
        <FieldRow field="change" label={t('change')} stacked>
          <Segmented
            label={t('change')}
            hideLabel
            value={draft.change}
            onChange={(change) => put({ change })}
            options={CHANGES.map((value) => ({ value, label: t(`changes.${value}`) }))}
          />
        </FieldRow>
        <FieldRow field="distalLevel" label={t('distal')} stacked>
          <Segmented
            label={t('distal')}
            hideLabel
            value={draft.distalLevel}
            onChange={(distalLevel) => put({ distalLevel })}
            options={DISTALS.map((value) => ({ value, label: t(`distals.${value}`) }))}
          />
        </FieldRow>
        <FieldRow field="walk" label={`${t('walk')} (${t('minutes')})`}>
          <TextField
            label={`${t('walk')} (${t('minutes')})`}
            hideLabel
            inputMode="numeric"
            maxLength={3}
            className="w-24"
            value={draft.walk}
            onChange={(event) => put({ walk: event.target.value.replace(/\D/g, '') })}
            error={missing === 'walk' ? t('walkError') : null}
          />
        </FieldRow>
      </SectionCard>
      <SafetyQuestions answers={draft.caudaEquina} onChange={(caudaEquina) => put({ caudaEquina })} />
      <SignRows signs={draft.asterisks} before={signs} onChange={(asterisks) => put({ asterisks })} />
      <SectionCard title={t('neurology')}>
        <Segmented
          label={t('neurology')}
          hideLabel
          value={draft.neurologyRechecked}
          onChange={(neurologyRechecked) => put({ neurologyRechecked })}
          options={NEUROLOGIES.map((value) => ({
            value,
            label: t(`neurologies.${value}`),
            ...(value === 'worse' ? { tone: 'watch' as const } : {}),
          }))}
        />
        {missing === 'neurology' ? (
          <p role="alert" className="mt-1 font-semibold text-danger">
            ▲ {t('missingNeurology')}
          </p>
        ) : null}
        <TextArea
          label={t('note')}
          className="mt-3"
          maxLength={5000}
          value={draft.note}
          onChange={(event) => put({ note: event.target.value })}
        />
      </SectionCard>
    </div>
  );
}
