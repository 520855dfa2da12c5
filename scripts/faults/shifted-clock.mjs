// Loaded before the web server (node --import): its clock is ahead by the milliseconds that stand in a file, so that the
// clock of the application can be stepped while the database keeps the true time.
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MILLISECONDS = 50;
const TrueDate = Date;
const trueNow = Date.now;
let lookedAt = Number.NEGATIVE_INFINITY;
let ahead = 0;

function now() {
  if (performance.now() - lookedAt > LOOK_EVERY_MILLISECONDS) {
    lookedAt = performance.now();
    ahead = Number(readFileSync(process.env.FAULTS_CLOCK_FILE, 'utf8'));
  }
  return trueNow() + ahead;
}

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new TrueDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
TrueDate.prototype.constructor = globalThis.Date;
