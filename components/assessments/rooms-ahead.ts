import { useEffect } from 'react';
import { checkLater } from './check-later';
import { noteLater } from './note/note-later';

/** Rooms that open later, each loaded when it is opened or ahead of that. */
export const importMri = () => import('@/components/imaging/mri-section');
export const importImpression = () => import('./impression-body');
export const importNotePreview = () => import('./note/note-preview');
export const importKeyboardMap = () => import('./keyboard-map');
export const importSignInAgain = () => import('@/components/sign-in/sign-in-again');
export const importComparing = () => import('./comparing');

/**
 * Once the form stands, the rest of the workspace is brought into the page, so that it opens at once, and without a connection too: an
 * emergency needs its letter exactly when the network is gone.
 */
export function useRoomsAhead(): void {
  useEffect(() => {
    const rooms = [
      noteLater.load,
      checkLater.load,
      importImpression,
      importMri,
      importSignInAgain,
      importComparing,
      importNotePreview,
      importKeyboardMap,
    ];
    // A room that could not be loaded is asked for again when it is opened.
    for (const load of rooms) void load().catch(() => undefined);
  }, []);
}
