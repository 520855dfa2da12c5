'use client';
import { useTranslations } from 'next-intl';
import { memo, useEffect } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import type { NextTest, WouldChange } from '@/domain/evaluation';
import { PanelPart } from './panel-part';

const IN_VIEW = 5;

/** The most informative tests that are open. The button and Alt with its digit go to the field. */
export const NextPart = memo(function NextPart({ tests }: { tests: NextTest[] }) {
  const t = useTranslations('reading.next');
  const { goToField, signed } = useVisit();
  useEffect(() => {
    if (signed) return;
    const onKey = (event: KeyboardEvent) => {
      const digit = /^Digit([1-5])$/.exec(event.code)?.[1];
      if (!event.altKey || event.ctrlKey || event.metaKey || !digit) return;
      const test = tests[Number(digit) - 1];
      if (!test) return;
      event.preventDefault();
      goToField(test.field);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [tests, goToField, signed]);
  return (
    <PanelPart
      title={t('title')}
      aside={signed ? undefined : <span className="max-lg:hidden">{t('hint')}</span>}
    >
      <ol className="min-h-62">
        {tests.length === 0 ? <li className="text-sm text-ink-2">{t('none')}</li> : null}
        {tests.slice(0, IN_VIEW).map((test, index) => (
          <li key={test.finding}>
            <button
              type="button"
              disabled={signed}
              onClick={() => goToField(test.field)}
              className="flex w-full items-start justify-between gap-3 rounded-sm py-1 text-left text-sm hover:bg-sunk disabled:opacity-100"
            >
              <span className="min-w-0">
                {test.text}
                <span className="block text-xs text-ink-2">
                  {test.safety ? <b className="text-danger">{t('safety')} · </b> : null}
                  {test.separates ? `${test.separates} · ` : null}
                  <span className="whitespace-nowrap">{test.minutes} min</span>
                </span>
              </span>
              {signed ? null : (
                <kbd className="max-lg:hidden rounded-sm border border-b-2 border-line-2 bg-card px-1 text-xs font-semibold">
                  {index + 1}
                </kbd>
              )}
            </button>
          </li>
        ))}
      </ol>
    </PanelPart>
  );
});

/** Single findings that, recorded otherwise, would turn the reading. */
export const ChangePart = memo(function ChangePart({ changes }: { changes: WouldChange[] }) {
  const t = useTranslations('reading.change');
  const { goToField, signed } = useVisit();
  return (
    <PanelPart title={t('title')}>
      {changes.length === 0 ? <p className="text-sm text-ink-2">{t('none')}</p> : null}
      <ul>
        {changes.slice(0, IN_VIEW).map((change) => (
          <li key={`${change.field} ${change.to}`}>
            <button
              type="button"
              disabled={signed}
              onClick={() => goToField(change.field)}
              className="w-full rounded-sm py-1 text-left text-sm hover:bg-sunk disabled:opacity-100"
            >
              {change.text}
            </button>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
});
