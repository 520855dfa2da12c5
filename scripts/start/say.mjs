const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Seconds since `started`, for a progress line. */
const since = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

let underWay = [];

/** On a terminal, the last line names what is under way. */
function showUnderWay() {
  if (process.stdout.isTTY)
    process.stdout.write(`\r\u001b[K${underWay.length > 0 ? `  … ${underWay.join(', ')}` : ''}`);
}

/** Runs one step and prints what it is, then how long it took. A step that returns a string adds it to its line. */
export async function step(name, work) {
  const started = performance.now();
  underWay.push(name);
  showUnderWay();
  try {
    const note = await work();
    const line = `  ${paint(32, '✓')} ${name.padEnd(34)} ${since(started).padStart(8)}${typeof note === 'string' ? `   ${note}` : ''}`;
    process.stdout.write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${line}\n`);
  } finally {
    underWay = underWay.filter((other) => other !== name);
    showUnderWay();
  }
}

/** A start that cannot go on: one clear sentence, told by {@link giveUp}. */
export class Hindrance extends Error {}

/** Prints what is in the way and ends with a non-zero code. */
export function giveUp(error) {
  const text = error instanceof Hindrance ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${paint(31, '✗')} ${text}\n`);
  process.exit(1);
}
