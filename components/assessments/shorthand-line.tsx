'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { pasteAsOneLine } from '@/components/forms/paste-as-text';
import { Button } from '@/components/ui/button';
import type { Facts } from '@/domain/facts';
import { readShorthand } from '@/domain/shorthand/read-shorthand';
import { PLAIN_SETTINGS } from '@/domain/shorthand/shorthand';
import { keptWords, takeOverShorthand } from './take-over-shorthand';

type Rooms = Pick<Facts, 'intake' | 'exam'>;
/** A line, not a letter: what is longer is not read at every key. */
const MOST_CHARACTERS = 400;
type Done = { set: number; kept: number; before: Rooms };

/** A line as physiotherapists write it: while it is typed it says what it will set, Enter writes it into the fields. */
export function ShorthandLine() {
  const t = useTranslations('assessment.shorthand');
  const { today } = useFormContext();
  const { intake, exam } = useDraft();
  const { sideOrder } = useVisit();
  const [line, setLine] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const rooms: Rooms = useMemo(
    () => ({ intake: intake.value ?? {}, exam: exam.value ?? {} }),
    [intake.value, exam.value],
  );
  const tooLong = line.length > MOST_CHARACTERS;
  const reading = useMemo(
    () => readShorthand(tooLong ? '' : line, { ...PLAIN_SETTINGS, order: sideOrder, writtenOn: today }),
    [line, tooLong, sideOrder, today],
  );
  const taken = useMemo(() => takeOverShorthand(rooms, reading), [rooms, reading]);

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
    const { kept, ...next } = replace
      ? takeOverShorthand(
          rooms,
          reading,
          taken.conflicts.map(({ path }) => path),
        )
      : taken;
    write(next);
    const held = replace ? 0 : taken.conflicts.length;
    setDone({ set: reading.sets.length - held, kept: kept.length, before: rooms });
    setLine('');
  };
  const written = line.trim() !== '';
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
      <div id={hint} aria-live="polite" className="text-sm">
        {tooLong ? (
          <p className="mt-1.5 text-danger">{t('tooLong', { length: line.length, most: MOST_CHARACTERS })}</p>
        ) : written ? (
          <>
            <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5">
              {reading.sets.map((set) => (
                <li key={`${set.path} ${set.span.start}`}>
                  <span aria-hidden="true">→ </span>
                  {set.preview}
                </li>
              ))}
            </ul>
            {keptWords(reading).length > 0 ? (
              <p className="text-watch">
                <span aria-hidden="true">▲ </span>
                {t('kept', { words: keptWords(reading).join(' · ') })}
              </p>
            ) : null}
            {taken.conflicts.length > 0 ? (
              <p className="flex flex-wrap items-center gap-2 text-watch">
                {t('stands', { what: taken.conflicts.map(({ set }) => set.preview).join(' · ') })}
                <Button size="small" onClick={() => apply(true)}>
                  {t('replace')}
                </Button>
              </p>
            ) : null}
            <p className="mt-0.5 text-xs text-ink-2">
              {t('enter', { order: sideOrder === 'L/R' ? 'left' : 'right' })}
            </p>
          </>
        ) : null}
        {done ? (
          <p className="mt-1 flex flex-wrap items-center gap-2 text-ink-2">
            {t('done', { set: done.set, kept: done.kept })}
            <Button
              size="small"
              tone="quiet"
              onClick={() => {
                write(done.before);
                setDone(null);
              }}
            >
              {t('undo')}
            </Button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
