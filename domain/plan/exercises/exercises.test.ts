import { describe, expect, it } from 'vitest';
import { PHASES, PLAN_CLASSES } from '../plan';
import { PLAN_FLAGS } from '../plan-flag';
import { DAILY_EXTRAS, TEMPLATES } from '../protocols/templates';
import { EXERCISE_TAGS } from './define-exercise';
import { EXERCISE_IDS } from './ids';
import { EXERCISES } from './index';
import { STOP_RULES } from './stop-rules';

/** Treatment specification §8.1. */
const BANNED = /slipped out|crumbling|bone on bone|unstable spine|permanent damage|never bend|never lift/i;
const CODE = /\b(?:[NDRBCHTMWSX]\d\d|SLP\d)\b/;
const AMERICAN = /\b(?:color|center|behavior|percent|fiber|gray|practicing)\b/i;
/** A text for a reading age of about 11: no long sentences. */
const LONGEST_SENTENCE_WORDS = 18;

const subset = <Value>(values: readonly Value[], vocabulary: readonly Value[]) =>
  values.filter((value) => !vocabulary.includes(value));

describe('the library', () => {
  it('holds the 73 exercises of the specification', () => {
    expect(EXERCISE_IDS).toHaveLength(73);
    expect(Object.keys(EXERCISES)).toHaveLength(73);
  });

  it.each(EXERCISE_IDS)('%s speaks the vocabulary', (id) => {
    const exercise = EXERCISES[id];
    expect(exercise.id).toBe(id);
    expect(subset(exercise.next, EXERCISE_IDS)).toEqual([]);
    expect(exercise.next).not.toContain(id);
    expect(subset(exercise.classes, PLAN_CLASSES)).toEqual([]);
    expect(subset(exercise.phases, PHASES)).toEqual([]);
    expect(subset(exercise.tags, EXERCISE_TAGS)).toEqual([]);
    expect(subset(exercise.noIf, PLAN_FLAGS)).toEqual([]);
    expect(STOP_RULES).toContain(exercise.stopRule);
    expect(exercise.classes.length * exercise.phases.length * exercise.tags.length).toBeGreaterThan(0);
    expect(exercise.doseSource.length).toBeGreaterThan(5);
    for (const part of Object.values(exercise.dose)) expect(part.length).toBeGreaterThan(0);
  });

  it.each(EXERCISE_IDS)('%s reads plainly', (id) => {
    const { name, purpose, position, equipment, steps, easier, harder } = EXERCISES[id].text.en;
    const lines = [name, purpose, position, equipment, easier, ...steps];
    for (const line of lines) expect(line.length).toBeGreaterThan(2);
    for (const line of [...lines, harder]) {
      expect(line).not.toMatch(BANNED);
      expect(line).not.toMatch(CODE);
      expect(line).not.toMatch(AMERICAN);
      for (const sentence of line.split(/[.!?]/))
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(LONGEST_SENTENCE_WORDS);
    }
    expect(steps.length).toBeGreaterThanOrEqual(2);
  });

  it('sends nobody on to an exercise by themselves: a harder one is the therapist’s to give', () => {
    const names = new Map(Object.values(EXERCISES).map(({ text }) => [text.en.name, true]));
    for (const { text } of Object.values(EXERCISES)) {
      const named = /“(.+?)”/.exec(`${text.en.easier} ${text.en.harder}`)?.[1];
      if (!named) continue;
      expect(names.has(named), named).toBe(true);
      if (text.en.harder.includes(`“${named}”`)) expect(text.en.harder).toMatch(/^Ask your therapist/);
    }
  });

  it('allows every pick of every template for its class and phase', () => {
    for (const [planClass, phases] of Object.entries(TEMPLATES)) {
      for (const [phase, picks] of Object.entries(phases)) {
        for (const id of picks) {
          expect(EXERCISES[id].classes, `${id} in ${planClass}`).toContain(planClass);
          expect(EXERCISES[id].phases, `${id} in ${planClass} ${phase}`).toContain(phase);
        }
      }
    }
  });

  it('has its things through the day in the library', () => {
    for (const picks of Object.values(DAILY_EXTRAS)) expect(subset(picks, EXERCISE_IDS)).toEqual([]);
  });
});
