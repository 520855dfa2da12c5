'use client';
import { useTranslations } from 'next-intl';
import { ChoiceChips } from '@/components/forms/choice-chips';
import { ChoiceField } from '@/components/forms/choice-field';
import { NprsPicker } from '@/components/forms/nprs-picker';
import { itemsOf } from '@/components/forms/options';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/words/use-words';
import { type Chart, SYMPTOM_KINDS, type SymptomKind } from '@/domain/body-chart/chart';
import { type AreaDetails, type DrawnArea, drawnAreas } from '@/domain/body-chart/drawn-areas';
import { type ChartPhrases, placesInWords } from '@/domain/body-chart/sentence';
import { AREA_CONSTANCIES, AREA_DEPTHS, PAIN_QUALITIES } from '@/domain/intake/items';
import { Swatch } from './patterns';

const FIELDS: Record<SymptomKind, string> = {
  pain: 'intake.pain.areas',
  numbness: 'intake.symptoms.numbness',
  tingling: 'intake.symptoms.tingling',
};

/** The drawn areas as a list: the same data in words, and what each is like. The open one is the one the pen adds to. */
export function AreaList({
  chart,
  chartId,
  open,
  phrases,
  onOpen,
  onDescribe,
  onRemove,
  readOnly,
}: {
  chart: Chart;
  chartId: string;
  open: { kind: SymptomKind; number: number } | null;
  phrases: ChartPhrases;
  onOpen: (kind: SymptomKind, number: number) => void;
  onDescribe: (kind: SymptomKind, number: number, changes: AreaDetails) => void;
  onRemove: (kind: SymptomKind, number: number) => void;
  readOnly: boolean;
}) {
  const t = useTranslations('assessment.bodyChart');
  const rows = SYMPTOM_KINDS.flatMap((kind) => drawnAreas(chart[kind]).map((area) => ({ kind, area })));
  if (rows.length === 0) return null;
  return (
    <ul aria-label={t('list')} className="border-t border-line">
      {rows.map(({ kind, area }) => {
        const isOpen = open?.kind === kind && open.number === area.number;
        const title = t(`numbered.${kind}`, { number: area.number });
        const details = phrases.details(area.details);
        return (
          <li key={`${kind} ${area.number}`} className="border-b border-line py-1.5">
            <div className="flex items-start gap-2">
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => onOpen(kind, area.number)}
                className={classNames(
                  'flex min-h-9 min-w-0 grow items-start gap-2.5 rounded-md px-2 py-1.5 text-left',
                  isOpen ? 'bg-accent-soft text-accent-ink' : 'hover:bg-sunk',
                )}
              >
                <Swatch chart={chartId} kind={kind} />
                <span className="min-w-0">
                  <span className="font-semibold">{title}</span> {placesInWords(area.entries, phrases)}
                  {details.length > 0 ? ` · ${details.join(', ')}` : ''}
                </span>
              </button>
              {readOnly ? null : (
                <Button
                  tone="quiet"
                  className="min-h-9"
                  aria-label={t('removeArea', { area: title })}
                  onClick={() => onRemove(kind, area.number)}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              )}
            </div>
            {isOpen ? <Editor kind={kind} area={area} title={title} onDescribe={onDescribe} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Editor({
  kind,
  area: { number, details },
  title,
  onDescribe,
}: {
  kind: SymptomKind;
  area: DrawnArea;
  title: string;
  onDescribe: (kind: SymptomKind, number: number, changes: AreaDetails) => void;
}) {
  const t = useTranslations('assessment.bodyChart');
  const words = useWords();
  const labelOf = (key: keyof AreaDetails) => t(`detail.${key}`, { area: title });
  const bind = <Key extends keyof AreaDetails>(key: Key) => ({
    field: `${FIELDS[kind]}.${number}.${key}`,
    label: labelOf(key),
    value: details[key] ?? null,
    error: null,
    onChange: (value: AreaDetails[Key] | null) => onDescribe(kind, number, { [key]: value ?? undefined }),
  });
  return (
    <div className="px-2 pt-1">
      {kind === 'pain' ? (
        <>
          <ChoiceChips {...bind('quality')} items={itemsOf(PAIN_QUALITIES, words.quality)} />
          <ChoiceField
            {...bind('depth')}
            options={AREA_DEPTHS.map((value) => ({ value, label: t(`depths.${value}`) }))}
          />
        </>
      ) : null}
      <ChoiceField
        {...bind('constancy')}
        options={AREA_CONSTANCIES.map((value) => ({ value, label: t(`constancies.${value}`) }))}
      />
      <NprsPicker {...bind('nprs')} />
    </div>
  );
}
