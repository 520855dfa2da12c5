'use client';
import { useMessages, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** Every key of the workspace, by where it works. */
const MAP = {
  everywhere: ['?', 'Alt 1', 'Alt ↑ ↓', 'Alt N', 'Alt I', 'Tab'],
  answers: ['y', 'n', 'u', 'x', 'Backspace', '← →'],
  roots: ['← ↑ ↓ →', '0 – 5', '+ −', 'n', 'g', 'r', 'a', 'h', 'w', 'u', 'x', 'Enter'],
  body: ['p n t e', '← ↑ ↓ →', 'Enter', 'Ctrl Z'],
  lastTime: ['=', 'Alt ='],
} as const;

/** The map of the keys, opened with `?`. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const t = useTranslations('assessment.keyMap');
  const { keyMap } = useMessages().assessment;
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      <section
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        tabIndex={0}
        className="grid max-h-[min(70vh,calc(100dvh-11rem))] gap-x-8 gap-y-4 overflow-y-auto sm:grid-cols-2"
      >
        {(Object.keys(MAP) as (keyof typeof MAP)[]).map((group) => (
          <section key={group} aria-label={t(`group.${group}`)}>
            <h3 className="mb-1 font-semibold">{t(`group.${group}`)}</h3>
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              {MAP[group].map((keys, index) => (
                <div key={keys} className="contents">
                  <dt>
                    <kbd className="rounded-sm border border-b-2 border-line-2 bg-card px-1.5 text-sm font-semibold whitespace-nowrap">
                      {keys}
                    </kbd>
                  </dt>
                  <dd className="text-sm text-ink-2">{Object.values(keyMap[group])[index]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <div className="mt-4 flex justify-end">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
