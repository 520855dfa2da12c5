import { useEffect } from 'react';
import { later } from '@/components/forms/use-arrived';
import { noteLater } from './note/note-later';

// Rooms that open later. A room that could not be loaded is asked for again until it is here.
export const painLater = later(() => import('@/components/intake/pain-section'));
export const movementLater = later(() => import('@/components/exam/movement-section'));
export const competingLater = later(() => import('@/components/exam/competing-section'));
export const vascularLater = later(() => import('@/components/exam/vascular-section'));
export const mriLater = later(() => import('@/components/imaging/mri-section'));
export const impressionLater = later(() => import('./impression-body'));
export const notePreviewLater = later(() => import('./note/note-preview'));
export const keyboardMapLater = later(() => import('./keyboard-map'));
export const takeoverLater = later(() => import('./takeover-room'));
export const comparingLater = later(() => import('./comparing'));

const AHEAD = [
  takeoverLater,
  noteLater,
  painLater,
  movementLater,
  competingLater,
  vascularLater,
  impressionLater,
  mriLater,
  comparingLater,
  notePreviewLater,
  keyboardMapLater,
];

/**
 * Once the form is open, the rest of the workspace is brought into the page, so that it opens at once, and without a connection too: an
 * emergency needs its letter exactly when the network is gone.
 */
export function useRoomsAhead(open: boolean): void {
  useEffect(() => {
    if (open) for (const { load } of AHEAD) void load();
  }, [open]);
}
