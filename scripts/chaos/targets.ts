import type { Page } from '@playwright/test';

/** Something a therapist writes, with the states it went through: what is saved must be one of them, never a mixture. */
export type Target = {
  name: string;
  section: 'intake' | 'exam' | 'impression';
  /** Where it stands in the assessment. */
  page: string;
  /** Puts the focus where the writing goes on. */
  begin: (page: Page) => Promise<void>;
  /** One more key; answers the state that is on screen then. */
  write: (page: Page, step: number) => Promise<void>;
  /** The state on screen, and in the stored section. */
  shown: (page: Page) => Promise<string>;
  stored: (data: Stored) => string;
};
export type Stored = {
  story?: string;
  pain?: { areas?: { region: string; side: string }[] };
  notes?: string;
  texts?: { plan?: string };
};

const LETTERS = 'the leg is worse when she sits and better when she walks down to the harbour ';
/** A letter for each step; spaces only between words, because text is stored without those at its ends. */
const letterAt = (step: number) => LETTERS.charAt(step % LETTERS.length);

function text(
  name: string,
  section: Target['section'],
  page: string,
  label: string,
  stored: Target['stored'],
): Target {
  const field = (on: Page) => on.getByLabel(label, { exact: true });
  return {
    name,
    section,
    page,
    begin: async (on) => {
      await field(on).focus();
      await on.keyboard.press('Control+End');
    },
    write: (on, step) => on.keyboard.type(letterAt(step)),
    shown: async (on) => (await field(on).inputValue()).trim(),
    stored,
  };
}

const placesOf = (areas: { region: string; side: string }[]) =>
  areas
    .map(({ region, side }) => `${side} ${region}`)
    .sort()
    .join(', ');

const drawing: Target = {
  name: 'drawing',
  section: 'intake',
  page: 'pain',
  begin: (on) => on.getByRole('group', { name: 'Body chart: Back' }).getByRole('checkbox').first().focus(),
  write: async (on, step) => {
    await on.keyboard.press(step % 2 === 0 ? 'Enter' : 'ArrowDown');
  },
  shown: (on) =>
    on.evaluate(() => {
      const drawn = document.querySelectorAll<HTMLElement>('[data-place][aria-checked="true"]');
      return [...new Set([...drawn].map((cell) => cell.dataset.place ?? ''))].sort().join(', ');
    }),
  stored: ({ pain }) => placesOf(pain?.areas ?? []),
};

export const TARGETS: Target[] = [
  text('story', 'intake', 'story', 'Story', ({ story }) => story ?? ''),
  drawing,
  text('examination notes', 'exam', 'movement', 'Notes', ({ notes }) => notes ?? ''),
];
