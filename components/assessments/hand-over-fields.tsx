'use client';
import { useTranslations } from 'next-intl';
import { part, put } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { TextArea, TextField } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { HAND_OVER_WAYS } from '@/domain/impression/items';
import { isAhead } from '@/domain/safety/signing-gate';
import { wallClock } from './wall-clock';

/**
 * Who was told about the emergency, when and how: an emergency is not signed without it. The time is filled in with the first
 * letter of the name and can be corrected.
 */
export function HandOverFields() {
  const t = useTranslations('assessment.impression');
  const bind = useBind();
  const handOver = part(useDraft().impression, 'handOver');
  const whom = bind(part(handOver, 'toldWhom'));
  const at = bind(part(handOver, 'toldAt'));
  const how = part(handOver, 'how');
  const note = bind(part(handOver, 'note'));
  return (
    <div className="flex flex-col gap-3 py-1">
      <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
        <div data-field={whom.field} className="scroll-my-24">
          <TextField
            label={t('toldWhom')}
            error={whom.error}
            value={whom.value ?? ''}
            onChange={(event) => {
              whom.onChange(event.target.value || null);
              if (event.target.value && !at.value) at.onChange(wallClock());
            }}
          />
        </div>
        <div data-field={at.field}>
          <TextField
            type="datetime-local"
            label={t('toldAt')}
            error={at.error ?? (isAhead(at.value, wallClock()) ? t('toldAhead') : undefined)}
            max={wallClock()}
            value={at.value ?? ''}
            onChange={(event) => at.onChange(event.target.value || null)}
          />
        </div>
      </div>
      <div data-field={how.field}>
        <Segmented
          label={t('toldHow')}
          value={how.value ?? null}
          onChange={(way) => put(how, way)}
          options={HAND_OVER_WAYS.map((value) => ({ value, label: t(`how.${value}`), key: value.charAt(0) }))}
        />
      </div>
      <div data-field={note.field}>
        <TextArea
          label={t('handOverNote')}
          error={note.error}
          value={note.value ?? ''}
          onChange={(event) => note.onChange(event.target.value || null)}
        />
      </div>
    </div>
  );
}
