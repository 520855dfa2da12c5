import type { GoldenStep } from './define-golden-case';

/** The statements of the Roland–Morris questionnaire that were ticked, by number; a blank one counts as not ticked. */
const ticked = (...numbers: number[]) => ({
  submitted: true,
  ...Object.fromEntries(numbers.map((number) => [`statement${number}`, true])),
});

type Answered = Extract<GoldenStep, { kind: 'answered' }>;

export const disability = (daysAgo: number, ...numbers: number[]): Answered => ({
  daysAgo,
  kind: 'answered',
  questionnaire: 'rmdq-24',
  answers: ticked(...numbers),
});

export const legPainAsked = (daysAgo: number, average7d: number, worst24h: number): Answered => ({
  daysAgo,
  kind: 'answered',
  questionnaire: 'nprs-leg',
  answers: { average7d, worst24h },
});

export const activitiesRated = (daysAgo: number, rated: Readonly<Record<string, number>>): Answered => ({
  daysAgo,
  kind: 'answered',
  questionnaire: 'psfs',
  answers: { activities: Object.entries(rated).map(([activity, score]) => ({ activity, score })) },
});

/** Two questions on worry, then two on mood. */
export const moodAsked = (
  daysAgo: number,
  nervous: number,
  worrying: number,
  interest: number,
  down: number,
): Answered => ({
  daysAgo,
  kind: 'answered',
  questionnaire: 'phq-4',
  answers: { nervous, worrying, interest, down },
});
