'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { pasteAsOneLine } from '@/components/forms/paste-as-text';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { Facts } from '@/domain/facts';
import type { ShorthandConflict } from '@/domain/shorthand/apply-shorthand';
import { conflictInWords } from '@/domain/shorthand/preview';
import { readShorthand } from '@/domain/shorthand/read-shorthand';
import { PLAIN_SETTINGS, type ShorthandReading } from '@/domain/shorthand/shorthand';
import { keptWords, type Takeable, takeBackShorthand, takeOverShorthand } from './take-over-shorthand';

type Rooms = Pick<Facts, 'intake' | 'exam'>;
/** A line, not a letter: what is longer is not read at every key. */
const MOST_CHARACTERS = 400;
/**
 * Three and a half lines, whatever stands in them: what the finger is about to touch below does not move while somebody types, and half a
 * line says that there is more.
 */
const STILL_ON_A_PHONE = 'max-sm:h-[72px] max-sm:content-start max-sm:overflow-y-auto';
/** What the last Enter did, or what its undoing left. */
type DoneSo = { set: number; kept: number; left: number; takeable: Takeable } | { undone: number };

/** A line as physiotherapists write it: while it is typed it says what it will set, Enter writes it into the fields. */
export function ShorthandLine() {
  const t = useTranslations('assessment.shorthand');
  const { today } = useFormContext();
  const { intake, exam } = useDraft();
  const { sideOrder } = useVisit();
  const [line, setLine] = useState('');
  const [done, setDone] = useState<DoneSo | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const rooms: Rooms = useMemo(
    () => ({ intake: intake.value ?? {}, exam: exam.value ?? {} }),
    [intake.value, exam.value],
  );
  const tooLong = line.length > MOST_CHARACTERS;
  const read = useCallback(
    (text: string) => readShorthand(text, { ...PLAIN_SETTINGS, order: sideOrder, writtenOn: today }),
    [sideOrder, today],
  );
  const reading = useMemo(() => read(tooLong ? '' : line), [line, tooLong, read]);
  const taken = useMemo(() => takeOverShorthand(rooms, reading, read), [rooms, reading, read]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== '0') return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const write = (next: Rooms) => {
    intake.update(() => next.intake);
    exam.update(() => next.exam);
  };
  const apply = (replace: boolean) => {
    const next = replace ? takeOverShorthand(rooms, reading, read, true) : taken;
    const { changes, note, wasCarried } = next.takeable;
    // Nothing but what another value keeps back: the last Enter may still be undone.
    const nothing = changes.length === 0 && note === null && wasCarried.length === 0;
    if (next.conflicts.length > 0 && nothing) return;
    write(next);
    setDone({
      set: next.set,
      kept: next.kept.length,
      left: next.conflicts.length,
      takeable: next.takeable,
    });
    setLine(next.line);
  };
  const undo = (takeable: Takeable) => {
    const back = takeBackShorthand(rooms, takeable);
    write(back);
    setDone({ undone: back.left });
  };
  const written = line.trim() !== '';
  const said = useRef<HTMLElement>(null);
  /** What does not fit is scrolled; by keyboard too. */
  const [scrolls, setScrolls] = useState(false);
  // Measuring draws the whole page at once: only for a line that changed, not for each key of the form.
  useEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = said.current ?? {};
    setScrolls(scrollHeight > clientHeight);
  }, [line, done]);
  return (
    <section aria-label={t('label')} className="rounded-lg border border-line bg-card px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className="flex min-w-0 grow items-center gap-2">
          <span className="text-sm font-semibold whitespace-nowrap">{t('label')}</span>
          <input
            ref={input}
            value={line}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('placeholder')}
            aria-describedby={hint}
            aria-invalid={tooLong || undefined}
            onPaste={pasteAsOneLine}
            onChange={(event) => {
              setLine(event.target.value);
              setDone(null);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && written) {
                event.preventDefault();
                if (!tooLong) apply(false);
              }
              if (event.key === 'Escape') setLine('');
            }}
            className="min-h-9 min-w-0 grow rounded-md border border-line-2 bg-card px-2.5 placeholder:text-ink-3"
          />
        </label>
        <kbd className="rounded border border-line-2 px-1 text-xs text-ink-2 max-sm:hidden">Alt 0</kbd>
      </div>
      <section
        ref={said}
        id={hint}
        aria-live="polite"
        aria-label={scrolls ? t('preview') : undefined}
        tabIndex={scrolls ? 0 : undefined}
        className={classNames(
          'mt-1 flex min-h-7 flex-wrap items-center gap-x-4 gap-y-0.5 text-sm',
          STILL_ON_A_PHONE,
        )}
      >
        {tooLong ? (
          <p className="text-danger">{t('tooLong', { length: line.length, most: MOST_CHARACTERS })}</p>
        ) : written ? (
          <Preview reading={reading} conflicts={taken.conflicts} onReplace={() => apply(true)} />
        ) : done ? null : (
          <p className="text-xs text-ink-2">
            {t('enter', { order: sideOrder === 'L/R' ? 'left' : 'right' })}
          </p>
        )}
        {done ? <Done done={done} onUndo={undo} /> : null}
      </section>
    </section>
  );
}

/** What Enter will set, what it will keep as text, and where another value stands. */
function Preview({
  reading,
  conflicts,
  onReplace,
}: {
  reading: ShorthandReading;
  conflicts: readonly ShorthandConflict[];
  onReplace: () => void;
}) {
  const t = useTranslations('assessment.shorthand');
  const sets = reading.sets.filter((set) => conflicts.every((conflict) => conflict.set !== set));
  const kept = keptWords(reading, conflicts);
  return (
    <>
      {sets.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
          {sets.map((set) => (
            <li key={`${set.path} ${set.span.start} ${set.preview}`}>
              <span aria-hidden="true">→ </span>
              {set.preview}
            </li>
          ))}
        </ul>
      ) : null}
      {kept.length > 0 ? (
        <p className="text-watch">
          <span aria-hidden="true">▲ </span>
          {t('kept', { words: kept.join(' · ') })}
        </p>
      ) : null}
      {conflicts.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-watch">
          {conflicts.map((conflict) => (
            <p key={`${conflict.path} ${conflict.set.span.start} ${conflict.set.preview}`}>
              <span aria-hidden="true">▲ </span>
              {t('stands', conflictInWords(conflict))}
            </p>
          ))}
          <Button size="small" onClick={onReplace}>
            {t('replace', { count: conflicts.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** What the last Enter did, with its undoing. */
function Done({ done, onUndo }: { done: DoneSo; onUndo: (takeable: Takeable) => void }) {
  const t = useTranslations('assessment.shorthand');
  if ('undone' in done) return <p className="text-ink-2">{t('undone', { left: done.undone })}</p>;
  const { set, kept, left, takeable } = done;
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-2">
      {t('done', { set, kept, left })}
      <Button size="small" tone="quiet" onClick={() => onUndo(takeable)}>
        {t('undo')}
      </Button>
    </p>
  );
}
