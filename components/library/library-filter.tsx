import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { PHASES, PLAN_CLASSES } from '@/domain/plan/plan';
import { EQUIPMENT } from './equipment';
import { type LibraryQuery, POSTURES } from './library-query';
import { useClinicalWords } from './words';

/** The filters as an ordinary form: the address holds them, and they work before any script has loaded. */
export function LibraryFilter({ query }: { query: LibraryQuery }) {
  const t = useTranslations('library');
  const words = useClinicalWords();
  const filtered = query.query || query.planClass || query.phase || query.posture || query.equipment;
  return (
    <search aria-label={t('filter.label')}>
      <form
        // The fields start anew from the address whenever it changes.
        key={JSON.stringify(query)}
        action="/library"
        className="mb-4 grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1.4fr_1fr_1fr_1fr_auto]"
      >
        <TextField
          label={t('filter.search')}
          type="search"
          name="query"
          defaultValue={query.query}
          placeholder={t('filter.placeholder')}
          maxLength={100}
          autoComplete="off"
          className="max-lg:col-span-2"
        />
        <SelectField label={t('filter.planClass')} name="class" defaultValue={query.planClass ?? ''}>
          <option value="">{t('filter.any')}</option>
          {PLAN_CLASSES.map((planClass) => (
            <option key={planClass} value={planClass}>
              {words.planClass[planClass]}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('filter.phase')} name="phase" defaultValue={query.phase ?? ''}>
          <option value="">{t('filter.any')}</option>
          {PHASES.map((phase) => (
            <option key={phase} value={phase}>
              {t('phase', { code: phase, name: words.phase[phase] })}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('filter.posture')} name="position" defaultValue={query.posture ?? ''}>
          <option value="">{t('filter.any')}</option>
          {POSTURES.map((posture) => (
            <option key={posture} value={posture}>
              {t(`posture.${posture}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('filter.equipment')} name="equipment" defaultValue={query.equipment ?? ''}>
          <option value="">{t('filter.any')}</option>
          {EQUIPMENT.map((kind) => (
            <option key={kind} value={kind}>
              {t(`equipmentKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <div className="flex gap-2">
          <Button type="submit" tone="primary">
            {t('filter.go')}
          </Button>
          {filtered ? (
            <LinkButton tone="quiet" href="/library">
              {t('filter.clear')}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </search>
  );
}
