'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { part } from '@/components/forms/bound';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { classNames } from '@/components/ui/class-names';
import { usePhrases } from '@/components/words/use-phrases';
import { useWords } from '@/components/words/use-words';
import { coveredBy, describe, erase, freeNumber, paint, removeArea } from '@/domain/body-chart/areas';
import type { BodyView, Cell } from '@/domain/body-chart/body-view';
import { SYMPTOM_KINDS, type SymptomKind } from '@/domain/body-chart/chart';
import { drawnAreas } from '@/domain/body-chart/drawn-areas';
import { isDrawn, type Place } from '@/domain/body-chart/place';
import { ROOT_MAPS } from '@/domain/body-chart/root-maps';
import { chartInWords, placesInWords } from '@/domain/body-chart/sentence';
import { placesOfStroke, TAP_LENGTH } from '@/domain/body-chart/stroke';
import { VIEWS } from '@/domain/body-chart/views';
import { lengthOf, type Point } from '@/domain/drawing/geometry';
import type { Root } from '@/domain/vocabulary/roots';
import { AreaList } from './area-list';
import styles from './body-chart.module.css';
import { Figure } from './figure';
import { LastDrawing } from './last-drawing';
import { Patterns } from './patterns';
import { QualityTransfer } from './quality-transfer';
import { RootCompare } from './root-compare';
import { TOOL_KEYS, type Tool, Tools } from './tools';
import { useChart } from './use-chart';

/** The body as a drawing to draw on. What is drawn is written as regions into the draft, and drawn from there again. */
export function BodyChart() {
  const t = useTranslations('assessment.bodyChart');
  const words = useWords();
  const { intake } = useDraft();
  const { signed } = useVisit();
  const { chart, change, undo, redo, canUndo, canRedo } = useChart(intake);
  const phrases = usePhrases();
  const chartId = useId().replace(/\W/g, '');
  const [tool, setTool] = useState<Tool>('pain');
  const [numbers, setNumbers] = useState<Record<SymptomKind, number>>({ pain: 1, numbness: 1, tingling: 1 });
  const [root, setRoot] = useState<Root | null>(null);

  const paintPlaces = (places: readonly Place[], toggle: boolean) => {
    if (tool === 'erase') {
      for (const kind of SYMPTOM_KINDS) if (touches(kind, places)) change(kind, erase(chart[kind], places));
      return;
    }
    const off = toggle && touches(tool, places);
    change(tool, off ? erase(chart[tool], places) : paint(chart[tool], places, numbers[tool]));
  };
  const touches = (kind: SymptomKind, places: readonly Place[]) =>
    coveredBy(chart[kind]).some((one) =>
      places.some((place) => place.region === one.region && place.side === one.side),
    );
  const pick = (kind: SymptomKind, number: number) => {
    setTool(kind);
    setNumbers((before) => ({ ...before, [kind]: number }));
  };

  const remove = (kind: SymptomKind, number: number) => {
    const left = removeArea(chart[kind], number);
    change(kind, left);
    setNumbers((before) => ({ ...before, [kind]: drawnAreas(left)[0]?.number ?? 1 }));
  };

  // The figures are drawn again only when the chart changes: they call whatever these functions are by then.
  const actions = useRef({ paintPlaces, undo, redo });
  useEffect(() => {
    actions.current = { paintPlaces, undo, redo };
  });
  const onStroke = useCallback((view: BodyView, line: Point[]) => {
    const places = placesOfStroke(view, line);
    if (places.length > 0) actions.current.paintPlaces(places, lengthOf(line) < TAP_LENGTH);
  }, []);
  const onToggle = useCallback(
    ({ region, side }: Cell) => actions.current.paintPlaces([{ region, side }], true),
    [],
  );
  const onKey = useCallback((key: string, command: boolean) => {
    const letter = key.toLowerCase();
    if (command) {
      if (letter === 'z' && key === 'z') actions.current.undo();
      else if (letter === 'z' || letter === 'y') actions.current.redo();
      else return false;
      return true;
    }
    const picked = TOOL_KEYS[letter];
    if (picked) setTool(picked);
    return picked !== undefined;
  }, []);
  const nameOf = useCallback(
    (cell: Cell, drawn: { kind: SymptomKind; number: number }[]) => {
      const where = phrases.side(cell.side, words.region[cell.region]);
      return drawn.length === 0
        ? where
        : t('cell', {
            where,
            what: drawn.map(({ kind, number }) => t(`numbered.${kind}`, { number })).join(', '),
          });
    },
    [phrases, words, t],
  );

  const sentence = chartInWords(chart, phrases).join(' ');
  const next = tool === 'erase' ? null : freeNumber(chart[tool]);
  const hidden = SYMPTOM_KINDS.flatMap((kind) =>
    chart[kind].filter((entry) => entry.side === 'unknown' || !isDrawn(entry.region)),
  );
  return (
    <div className={classNames(styles.chart, !signed && styles.open, 'flex flex-col gap-3 py-1')}>
      <Patterns chart={chartId} />
      {signed ? null : (
        <Tools
          chartId={chartId}
          tool={tool}
          onTool={setTool}
          drawing={tool === 'erase' ? null : t(`numbered.${tool}`, { number: numbers[tool] })}
          onNewArea={
            tool !== 'erase' && next !== null && chart[tool].length > 0 ? () => pick(tool, next) : null
          }
          onUndo={canUndo ? undo : null}
          onRedo={canRedo ? redo : null}
        />
      )}
      <div className={styles.figures}>
        {VIEWS.map((view) => (
          <Figure
            key={view.id}
            view={view}
            chart={chart}
            chartId={chartId}
            tool={tool}
            map={root ? ROOT_MAPS[root] : null}
            nameOf={nameOf}
            onStroke={onStroke}
            onToggle={onToggle}
            onKey={onKey}
            readOnly={signed}
          />
        ))}
      </div>
      <p role="status" className={sentence ? 'font-semibold' : 'text-ink-2'}>
        {sentence || t('empty')}
      </p>
      <LastDrawing />
      {hidden.length > 0 ? (
        <p className="text-sm text-watch">
          <span aria-hidden="true">▲ </span>
          {t('notShown', { where: placesInWords(hidden, phrases) })}
        </p>
      ) : null}
      {signed ? null : <RootCompare chart={chart} root={root} onRoot={setRoot} />}
      <AreaList
        chart={chart}
        chartId={chartId}
        open={tool === 'erase' ? null : { kind: tool, number: numbers[tool] }}
        phrases={phrases}
        onOpen={pick}
        onDescribe={(kind, number, changes) => change(kind, describe(chart[kind], number, changes))}
        onRemove={remove}
        readOnly={signed}
      />
      {signed ? null : (
        <>
          <QualityTransfer areas={chart.pain} pain={part(intake, 'pain')} />
          <p className="no-print text-xs text-ink-2">{t('keys')}</p>
        </>
      )}
    </div>
  );
}
