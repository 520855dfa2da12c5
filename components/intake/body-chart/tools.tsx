'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { SYMPTOM_KINDS, type SymptomKind } from '@/domain/body-chart/chart';
import { Swatch } from './patterns';

export type Tool = SymptomKind | 'erase';
const TOOLS: readonly Tool[] = [...SYMPTOM_KINDS, 'erase'];

/** The key that picks each tool while the focus is on the figure. */
export const TOOL_KEYS: Record<string, Tool> = { p: 'pain', n: 'numbness', t: 'tingling', e: 'erase' };

/** What the pen draws; it is the legend of the patterns at the same time. */
export function Tools({
  chartId,
  tool,
  onTool,
  drawing,
  onNewArea,
  onUndo,
  onRedo,
}: {
  chartId: string;
  tool: Tool;
  onTool: (tool: Tool) => void;
  /** The area the pen adds to, in words; null while erasing. */
  drawing: string | null;
  /** Null: no further area can be begun. */
  onNewArea: (() => void) | null;
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
}) {
  const t = useTranslations('assessment.bodyChart');
  const name = useId();
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('draw')}</legend>
        <div className="inline-flex flex-wrap gap-1.5">
          {TOOLS.map((one) => (
            <label
              key={one}
              className={classNames(
                'relative inline-flex min-h-9 items-center gap-2 rounded-md border px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                one === tool
                  ? 'border-accent bg-accent-soft font-semibold text-accent-ink ring-1 ring-accent'
                  : 'border-line-2 bg-card text-ink hover:bg-sunk',
              )}
            >
              <input
                type="radio"
                name={name}
                checked={one === tool}
                onChange={() => onTool(one)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              {one === 'erase' ? <span aria-hidden="true">⌫</span> : <Swatch chart={chartId} kind={one} />}
              {t(`kinds.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="ml-auto flex flex-wrap items-center gap-1.5">
        {drawing ? <span className="text-sm text-ink-2">{t('drawing', { area: drawing })}</span> : null}
        <Button className="min-h-9" disabled={onNewArea === null} onClick={() => onNewArea?.()}>
          {t('newArea')}
        </Button>
        <Button className="min-h-9" disabled={onUndo === null} onClick={() => onUndo?.()}>
          {t('undo')}
        </Button>
        <Button className="min-h-9" disabled={onRedo === null} onClick={() => onRedo?.()}>
          {t('redo')}
        </Button>
      </div>
    </div>
  );
}
