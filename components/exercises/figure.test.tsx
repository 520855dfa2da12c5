import { gzipSync } from 'node:zlib';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { ExerciseFigure, type Moment } from './figure';
import { shareAfter } from './use-movement';

const drawn = (moment?: Moment, label?: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC">
      <ExerciseFigure
        exercise="C08"
        {...(moment === undefined ? {} : { moment })}
        {...(label ? { label } : {})}
      />
    </NextIntlClientProvider>,
  );

describe('the drawing of an exercise', () => {
  it('is one picture with its words', () => {
    expect(drawn('start')).toContain('role="img"');
    expect(drawn('start')).toContain('aria-label="Start: Lying on the back, knees bent, feet flat."');
    expect(drawn('end')).toContain('aria-label="End: The hips are lifted.');
    expect(drawn('end', 'Bridge')).toContain('aria-label="Bridge"');
  });

  it('has the arrow at the start and none at the end', () => {
    expect(drawn('start')).toContain('--figure-arrow');
    expect(drawn('end')).not.toContain('--figure-arrow');
  });

  it.each(EXERCISE_IDS)('%s is at most 6 kB on its way to the browser', (exercise) => {
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" timeZone="UTC">
        <ExerciseFigure exercise={exercise} />
      </NextIntlClientProvider>,
    );
    expect(gzipSync(html).length).toBeLessThanOrEqual(6_000);
  });

  it('writes no number that is none', () => {
    for (const moment of [0, 0.3, 0.7, 1]) expect(drawn(moment)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the time of a movement', () => {
  it('goes to the end and comes back', () => {
    expect(shareAfter(0, { seconds: 2 })).toBe(0);
    expect(shareAfter(2, { seconds: 2 })).toBe(1);
    expect(shareAfter(1, { seconds: 2 })).toBeCloseTo(0.5, 5);
    expect(shareAfter(3, { seconds: 2 })).toBeCloseTo(0.5, 5);
    expect(shareAfter(4, { seconds: 2 })).toBe(0);
  });

  it('goes through both steps of a stride and begins again', () => {
    expect(shareAfter(1.5, { course: 'stride', seconds: 1 })).toBeCloseTo(1.5, 5);
    expect(shareAfter(2, { course: 'stride', seconds: 1 })).toBe(0);
  });
});
