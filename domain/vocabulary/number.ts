import { z } from 'zod';

/** A number from `least` to `most`. Its message key carries the range, so that the field can say it. */
export function numberBetween(least: number, most: number) {
  const message = { message: `number.range ${least} ${most}` };
  return z.number(message).min(least, message).max(most, message);
}

/** As {@link numberBetween}, in whole numbers. */
export function wholeBetween(least: number, most: number) {
  const message = { message: `number.whole ${least} ${most}` };
  return z.number(message).int(message).min(least, message).max(most, message);
}
