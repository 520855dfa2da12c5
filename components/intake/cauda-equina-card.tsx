'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceChips } from '@/components/forms/choice-chips';
import { ChoiceField } from '@/components/forms/choice-field';
import { useDraft } from '@/components/forms/draft-context';
import { errorIdOf, FieldError } from '@/components/forms/field-row';
import { FindingControl } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { NumberField } from '@/components/forms/number-field';
import { itemsOf, optionsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/words/use-words';
import { CES_ITEMS } from '@/domain/evaluation';
import {
  BLADDER_CHANGES,
  BOWEL_CHANGES,
  CES_EVOLUTIONS,
  CES_EXPLANATIONS,
  SEXUAL_CHANGES,
} from '@/domain/intake/items';

/** The five questions. Each shows plainly that it is still open; a Yes opens what has to be known about it. */
export function CaudaEquinaCard() {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const { intake } = useDraft();
  const screen = part(intake, 'caudaEquina');
  const isOpen = (item: (typeof CES_ITEMS)[number]) =>
    (screen.value?.[item] ?? 'not_tested') === 'not_tested';
  const open = CES_ITEMS.filter(isOpen);
  const anyYes = CES_ITEMS.some((item) => screen.value?.[item] === 'present');
  const details = {
    saddle: null,
    bladder: (
      <ChoiceChips
        {...bind(part(screen, 'bladderChanges'))}
        items={itemsOf(BLADDER_CHANGES, words.bladder)}
      />
    ),
    bowel: (
      <ChoiceChips {...bind(part(screen, 'bowelChanges'))} items={itemsOf(BOWEL_CHANGES, words.bowel)} />
    ),
    sexual: (
      <ChoiceChips {...bind(part(screen, 'sexualChanges'))} items={itemsOf(SEXUAL_CHANGES, words.sexual)} />
    ),
    bilateralLegs: null,
  };
  return (
    <SectionCard
      title={t('danger.cauda')}
      lead={t('danger.caudaLead')}
      aside={
        <Chip tone={open.length === 0 ? 'good' : 'watch'}>
          {t('danger.openCount', { count: open.length })}
        </Chip>
      }
    >
      {CES_ITEMS.map((item) => {
        const { field, label, value, onChange, error } = bind(part(screen, item));
        const yes = value === 'present';
        return (
          <div
            key={item}
            data-field={field}
            className={classNames(
              'my-1.5 scroll-my-24 rounded-md border px-3 py-2',
              yes
                ? 'border-danger bg-danger-soft'
                : isOpen(item)
                  ? 'border-dashed border-watch bg-watch-soft'
                  : 'border-line',
            )}
          >
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div className="min-w-0 grow basis-72" aria-hidden="true">
                <span className="font-semibold">{label}</span>
                {isOpen(item) ? (
                  <span className="ml-2 text-xs font-semibold text-watch">○ {t('danger.open')}</span>
                ) : null}
                <div className="text-sm text-ink-2">{t(`danger.question.${item}`)}</div>
              </div>
              <FindingControl
                label={`${label}. ${t(`danger.question.${item}`)}`}
                value={value}
                onChange={onChange}
                describedBy={error ? errorIdOf(field) : undefined}
                alarm
              />
            </div>
            {yes && details[item] ? <div className="mt-1">{details[item]}</div> : null}
            <FieldError id={errorIdOf(field)} error={error} />
          </div>
        );
      })}
      {anyYes ? (
        <div className="mt-2 rounded-md border border-danger-line px-3 py-1">
          <p className="pt-1 font-semibold">{t('danger.since')}</p>
          <NumberField {...bind(part(screen, 'onsetDays'))} unit={t('daysUnit')} />
          <ChoiceField
            {...bind(part(screen, 'evolution'))}
            options={optionsOf(CES_EVOLUTIONS, words.cesEvolution)}
          />
          <ChoiceChips
            {...bind(part(screen, 'alternativeExplanations'))}
            items={itemsOf(CES_EXPLANATIONS, words.cesExplanation)}
          />
        </div>
      ) : null}
    </SectionCard>
  );
}
