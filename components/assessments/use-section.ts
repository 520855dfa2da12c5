'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { focusField } from '@/components/forms/focus-field';
import { isSection, type SectionId, sectionOf } from './sections';

const PATIENCE_MILLISECONDS = 5_000;

/**
 * The open section, kept in the address so that Back, reload and a shared link work. `goToField` opens the section that shows a field and
 * focuses it once it is on the page.
 */
export function useSection() {
  const asked = useSearchParams().get('section');
  const section: SectionId = isSection(asked) ? asked : 'story';
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** A fresh object each time, so that going to the same field twice works. */
  const [wanted, setWanted] = useState<{ field: string | null } | null>(null);

  const open = useCallback((next: SectionId) => {
    const address = new URL(window.location.href);
    if (address.searchParams.get('section') === next) return;
    address.searchParams.set('section', next);
    window.history.pushState(null, '', address);
  }, []);

  const go = useCallback(
    (next: SectionId) => {
      open(next);
      setWanted({ field: null });
    },
    [open],
  );
  const goToField = useCallback(
    (field: string) => {
      open(sectionOf(field));
      setWanted({ field });
    },
    [open],
  );

  // The section is a dependency: the field is on the page only after its section has been drawn.
  useEffect(() => {
    if (!wanted) return;
    if (wanted.field === null) {
      scroller.current?.scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: false });
      setWanted(null);
      return;
    }
    // A section that is still being loaded has no field yet: looked for until it is there, for as long as somebody may wait for it.
    const { field } = wanted;
    const until = performance.now() + PATIENCE_MILLISECONDS;
    let frame = 0;
    const look = () => {
      if (focusField(field)) setWanted(null);
      else if (performance.now() < until) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wanted, section]);

  return { section, go, goToField, heading, scroller };
}
