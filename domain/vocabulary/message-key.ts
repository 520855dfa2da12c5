/** A message at a field: a key, and for a number the range it has to lie in ("number.range 30 45"). */
const KEY = /^[a-z][a-z_]*(\.[a-z_]+)+( \d+(\.\d+)? \d+(\.\d+)?)?$/;

export const isMessageKey = (message: string): boolean => KEY.test(message);
