import { describe, expect, it } from 'vitest';
import { caseProgress } from '../case-progress';
import { TIMELINES } from './index';
import { historyOn, onDay, type Said } from './timeline';

const CASES = TIMELINES.flatMap((timeline) => timeline.says.map((said) => ({ timeline, said })));

describe('the course of a case', () => {
  it('is followed for at least fifteen patients, and up to a year', () => {
    expect(TIMELINES.length).toBeGreaterThanOrEqual(15);
    expect(new Set(TIMELINES.map(({ id }) => id)).size).toBe(TIMELINES.length);
    expect(Math.max(...CASES.map(({ said }) => said.day))).toBeGreaterThanOrEqual(365);
  });

  it.each(
    CASES.map(
      ({ timeline, said }) => [`${timeline.id}, day ${said.day}: ${said.source}`, timeline, said] as const,
    ),
  )('%s', (_, timeline, said: Said) => {
    const found = caseProgress(historyOn(timeline, said.day), onDay(said.day));
    const ids = found.toDo.map(({ id }) => id);
    if (said.state) expect(found.state, found.why.join('; ')).toBe(said.state);
    for (const id of said.toDo ?? []) expect(ids).toContain(id);
    if (said.toDo?.length === 0) expect(ids).toEqual([]);
    for (const id of said.not ?? []) expect(ids).not.toContain(id);
    for (const [id, who] of Object.entries(said.who ?? {}))
      expect(found.toDo.find((one) => one.id === id)?.who, id).toBe(who);
    for (const [id, day] of Object.entries(said.by ?? {}))
      expect(found.toDo.find((one) => one.id === id)?.by, id).toBe(onDay(day));
    for (const kind of said.due ?? []) expect(found.due.map((one) => one.kind)).toContain(kind);
    if (said.due?.length === 0) expect(found.due).toEqual([]);
    for (const [kind, days] of Object.entries(said.overdueDays ?? {}))
      expect(found.due.find((one) => one.kind === kind)?.overdueDays, kind).toBe(days);
    if (said.reclassify) expect(found.reclassify).toEqual(said.reclassify);
    if (said.discharge) expect(found.discharge).toEqual(said.discharge);
    if (said.aboveAtWeek !== undefined)
      expect(found.curve.findLast(({ above }) => above)?.week ?? null).toBe(said.aboveAtWeek);
    expect(found.why.length).toBeGreaterThan(0);
    for (const one of found.toDo) expect(one.source.length).toBeGreaterThan(3);
  });
});
