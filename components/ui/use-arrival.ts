'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of what takes the place of a form: it is read out and in view, as on a new page. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return heading;
}
