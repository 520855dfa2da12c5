import { useSyncExternalStore } from 'react';
import type { SaveState } from '@/components/forms/section-saver';
import { DRAFT_SECTIONS, type DraftSection, type SectionData } from './draft-sections';

export type SaveStates = { [Section in DraftSection]: SaveState<SectionData[Section]> };

const NOTHING_REFUSED: Record<string, string> = {};

/** How the sections of one draft are saved. Kept outside of the form: only what shows it is drawn when it changes. */
export class SaveStateStore {
  #states: SaveStates;
  #listeners = new Set<() => void>();
  #refused = NOTHING_REFUSED;

  constructor(states: SaveStates) {
    this.#states = states;
  }

  set<Section extends DraftSection>(section: Section, state: SaveStates[Section]): void {
    this.#states = { ...this.#states, [section]: state };
    const refused = DRAFT_SECTIONS.flatMap((name) => {
      const held = this.#states[name];
      return held.kind === 'trouble' ? Object.entries(held.fields) : [];
    });
    this.#refused = refused.length > 0 ? Object.fromEntries(refused) : NOTHING_REFUSED;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  current = (): SaveStates => this.#states;
  /** Field path → message key of what the server refused. */
  refused = (): Record<string, string> => this.#refused;
  allClean = (): boolean => DRAFT_SECTIONS.every((section) => this.#states[section].kind === 'clean');
}

export const useSaveStates = ({ subscribe, current }: SaveStateStore): SaveStates =>
  useSyncExternalStore(subscribe, current, current);

/** What the server refused, field by field; the same object while nothing is. */
export const useRefused = ({ subscribe, refused }: SaveStateStore): Record<string, string> =>
  useSyncExternalStore(subscribe, refused, refused);

export const useAllClean = ({ subscribe, allClean }: SaveStateStore): boolean =>
  useSyncExternalStore(subscribe, allClean, allClean);
