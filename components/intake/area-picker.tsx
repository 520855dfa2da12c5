'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Bound } from '@/components/forms/bound';
import { FieldError } from '@/components/forms/field-row';
import { useBind } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { withSide } from '@/domain/body-chart/areas';
import { placesInWords } from '@/domain/body-chart/sentence';
import type { Area } from '@/domain/intake/schema';
import type { Region } from '@/domain/vocabulary/regions';
import { AREA_GROUPS, sideIn, sidesOf } from './area-groups';

const KEYS: Record<string, string> = { right: 'r', left: 'l', both: 'b', midline: 'm' };

/** Where a symptom lies, region by region with its side, and the same said in one sentence. */
export function AreaPicker({ bound }: { bound: Bound<Area[]> }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const format = useFormatter();
  const { label, error } = useBind()(bound);
  const areas = bound.value;
  const sentence = placesInWords(areas ?? [], {
    region: (region) => words.region[region],
    side: (side, regions) => t(`areas.${side}`, { regions }),
    list: (list) => format.list(list, { type: 'conjunction' }),
  });
  const setSide = (region: Region, side: Area['side'] | null) =>
    bound.update((before) => {
      const next = withSide(before ?? [], region, side);
      return next.length === 0 ? undefined : next;
    });

  const row = (region: Region) => (
    <li key={region} className="flex items-center justify-between gap-2 py-0.5">
      <span className="min-w-0 leading-4" aria-hidden="true">
        {words.region[region]}
      </span>
      <Segmented
        label={t('pain.sideOf', { region: words.region[region] })}
        hideLabel
        className="shrink-0"
        value={sideIn(areas, region)}
        onChange={(side) => setSide(region, side)}
        options={sidesOf(region).map((side) => ({
          value: side,
          label: t(`pain.sides.${side}`),
          ...(KEYS[side] ? { key: KEYS[side] } : {}),
        }))}
      />
    </li>
  );

  return (
    <div data-field={bound.field} className="scroll-my-24">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of radio groups, named by its label */}
      <div role="group" aria-label={label} className="grid gap-x-7 gap-y-3 py-1 @[700px]:grid-cols-2">
        {AREA_GROUPS.filter((group) => group.id !== 'whole').map((group) => (
          <div key={group.id} className={group.id === 'back' ? '@[700px]:order-last' : undefined}>
            <p className="pb-1 text-xs font-semibold text-ink-2">{t(`pain.groups.${group.id}`)}</p>
            <ul>{group.regions.map(row)}</ul>
          </div>
        ))}
        <details
          className="@[700px]:order-last"
          open={AREA_GROUPS[4]?.regions.some((region) => sideIn(areas, region) !== null)}
        >
          <summary className="pb-1 text-xs font-semibold text-ink-2">{t('pain.groups.whole')}</summary>
          <ul>{AREA_GROUPS[4]?.regions.map(row)}</ul>
        </details>
      </div>
      <div className="mt-1 flex flex-wrap items-start justify-between gap-2 border-t border-line pt-2">
        <p role="status" className={sentence ? 'min-w-0 font-semibold' : 'text-ink-2'}>
          {sentence || t('pain.noArea')}
        </p>
        {sentence ? (
          <Button size="small" tone="quiet" onClick={() => bound.update(() => undefined)}>
            {t('pain.clear')}
          </Button>
        ) : null}
      </div>
      {areas && areas.length > 0 ? (
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {areas.map((area) => (
            <li key={`${area.region} ${area.side} ${area.area ?? 1}`}>
              <Chip tone="accent">
                {words.region[area.region]} · {t(`pain.sideWords.${area.side}`)}
                <button
                  type="button"
                  className="-mr-2 grid size-6 place-items-center rounded-full"
                  aria-label={t('remove', { what: words.region[area.region] })}
                  onClick={() => setSide(area.region, null)}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <FieldError error={error} />
    </div>
  );
}
