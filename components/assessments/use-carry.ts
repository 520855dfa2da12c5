'use client';
import { useMemo } from 'react';
import type { Bound } from '@/components/forms/bound';
import { carriedSince, carryable, carryOver, testedAgain } from '@/components/forms/carry';
import type { CarryContextValue } from '@/components/forms/carry-context';
import type { Outputs } from '@/components/trpc/outputs';
import { saidTogether } from '@/domain/note/said-together';
import { leavesOf, valueAt } from '@/domain/vocabulary/leaves';
import { FACT_SECTIONS, type SectionData } from './draft-sections';
import type { Drafts } from './use-draft-sections';

type Fact = (typeof FACT_SECTIONS)[number];
type Bounds = { [Section in Fact]: Bound<SectionData[Section]> };
type Previous = Outputs['assessments']['get']['previous'];

/** A facts path as its section and the place inside it; null for what is not a fact. */
function placeOf(field: string): { section: Fact; place: string } | null {
  const [first, ...rest] = field.split('.');
  const section = FACT_SECTIONS.find((known) => known === first);
  return section && rest.length > 0 ? { section, place: rest.join('.') } : null;
}

/** Last time's answers beside today's, and taking them over one by one. Null for a first or a signed assessment. */
export function useCarry(
  previous: Previous,
  drafts: Drafts,
  bounds: Bounds,
  {
    signed,
    labelOf,
    answer,
  }: {
    signed: boolean;
    labelOf: (field: string) => string;
    answer: (field: string, value: unknown) => string;
  },
): CarryContextValue | null {
  const { intake, exam, imaging } = drafts;
  return useMemo((): CarryContextValue | null => {
    const typed = { intake: intake.typed, exam: exam.typed, imaging: imaging.typed };
    const since = (field: string) => {
      const at = placeOf(field);
      return at ? carriedSince(typed[at.section], at.place) : null;
    };
    if (signed || !previous) {
      const marked = FACT_SECTIONS.some((section) => (typed[section].carried?.length ?? 0) > 0);
      const nothing = () => undefined;
      return marked
        ? {
            lastTime: () => null,
            canCarry: () => false,
            carry: nothing,
            carriedSince: since,
            testedAgain: nothing,
          }
        : null;
    }
    const inWords = (field: string, section: Fact, place: string) => {
      const then = valueAt(previous[section], place);
      if (saidTogether(field) === field) return answer(field, then);
      return [...leavesOf(then, place)]
        .map(([path, value]) => {
          const said = answer(`${section}.${path}`, value);
          if (path === place) return said;
          const label = labelOf(`${section}.${path}`).replace(`${labelOf(field)}, `, '');
          return `${label}: ${said}`;
        })
        .join('; ');
    };
    const change = (field: string, how: <Section extends Fact>(section: Section, place: string) => void) => {
      const at = placeOf(field);
      if (at) how(at.section, at.place);
    };
    return {
      lastTime: (field) => {
        const at = placeOf(field);
        return at ? { on: previous.on, words: inWords(field, at.section, at.place) } : null;
      },
      canCarry: (field) => {
        const at = placeOf(field);
        if (!at) return false;
        const last = { on: previous.on, data: previous[at.section] };
        return carryable(at.section, typed[at.section], last, at.place).length > 0;
      },
      carry: (field) =>
        change(field, (section, place) => {
          const last = { on: previous.on, data: previous[section] };
          bounds[section].update((current) => carryOver(section, current ?? {}, last, place));
        }),
      carriedSince: since,
      testedAgain: (field) =>
        change(field, (section, place) =>
          bounds[section].update((current) => testedAgain(current ?? {}, place)),
        ),
    };
  }, [previous, intake.typed, exam.typed, imaging.typed, bounds, signed, labelOf, answer]);
}

const WRITES_TEXT =
  'textarea, [contenteditable], input:not([type]):not([inputmode]), input[type="text"]:not([inputmode])';

/** `=` in any control but a text takes last time's answer over; Alt with it does so in a text too. */
export function carryByKey(carry: CarryContextValue | null, event: React.KeyboardEvent<HTMLElement>): void {
  if (!carry || event.key !== '=' || event.ctrlKey || event.metaKey) return;
  const target = event.target;
  if (!(target instanceof HTMLElement) || (target.matches(WRITES_TEXT) && !event.altKey)) return;
  const field =
    target.closest<HTMLElement>('[data-carry]')?.dataset.carry ??
    target.closest<HTMLElement>('[data-field]')?.dataset.field;
  if (!field) return;
  event.preventDefault();
  if (carry.canCarry(field)) carry.carry(field);
}
