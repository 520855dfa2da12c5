'use client';
import { useFormatter, useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { type CallReason, screensCalled } from '@/domain/screens/called-for';
import type { Screen } from '@/domain/screens/screens';

type Screens = {
  /** Why the story calls for each screen; a screen it does not call for is missing. */
  called: Map<Screen, CallReason[]>;
  /** What the therapist opened or folded by hand. */
  byHand: Partial<Record<Screen, boolean>>;
  setByHand: (screen: Screen, open: boolean) => void;
};
const ScreensContext = createContext<Screens | null>(null);

export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (!screens) throw new Error('useScreens stands outside of an assessment');
  return screens;
}

/** The reasons in one piece: "pain in the groin and known hip disease". */
export function useReasons(): (reasons: readonly (CallReason | 'leg_symptoms' | 'worsening')[]) => string {
  const t = useTranslations('assessment.screens.reason');
  const format = useFormatter();
  return useCallback(
    (reasons) =>
      format.list(
        reasons.map((reason) => t(reason)),
        { type: 'conjunction' },
      ),
    [format, t],
  );
}

/**
 * Remembers, over all sections, which screens were opened or folded by hand, and says politely when the story begins to call for
 * one. It never moves the focus.
 */
export function ScreensProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('assessment.screens');
  const inWords = useReasons();
  const { intake } = useDraft();
  const { signed } = useVisit();
  const story = intake.value;
  const called = useMemo(() => screensCalled(story ?? {}), [story]);
  const [byHand, setByHand] = useState<Screens['byHand']>({});
  const [said, setSaid] = useState('');
  const before = useRef(called);

  useEffect(() => {
    const news = [...called].filter(([screen]) => !before.current.has(screen));
    before.current = called;
    if (news.length === 0 || signed) return;
    setSaid(
      news
        .map(([screen, reasons]) =>
          t(byHand[screen] === false ? 'saidFolded' : 'saidOpen', {
            screen: t(`title.${screen}`),
            reasons: inWords(reasons),
          }),
        )
        .join(' '),
    );
  }, [called, byHand, signed, t, inWords]);

  const value = useMemo(
    (): Screens => ({
      called,
      byHand,
      setByHand: (screen, open) => setByHand((all) => ({ ...all, [screen]: open })),
    }),
    [called, byHand],
  );
  return (
    <ScreensContext.Provider value={value}>
      {children}
      <p role="status" className="sr-only" data-screens-said>
        {said}
      </p>
    </ScreensContext.Provider>
  );
}
