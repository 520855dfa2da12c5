'use client';
import { useEffect } from 'react';

/** The lines at the edge of every printed page (`@page` in app/globals.css), by where they stand. */
type Line = 'clinic' | 'patient' | 'about';

/** A text as a string of CSS, whatever stands in it. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** What stands on every page that is printed from here: whose clinic, which patient, what document. On screen it shows nothing. */
export function OnPaper({ line, text }: { line: Line; text: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    const name = `--paper-${line}`;
    style.setProperty(name, cssString(text));
    return () => {
      style.removeProperty(name);
    };
  }, [line, text]);
  return null;
}
