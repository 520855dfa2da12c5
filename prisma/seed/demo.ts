import { GOLDEN_CASES } from '@/domain/golden-cases';
import { disconnect } from '@/server/db';
import { dayInClinic, replayClock } from './clinic-clock';
import { openDemoClinic } from './demo-clinic';
import signIns from './demo-sign-ins.json' with { type: 'json' };
import { replayCase } from './replay-case';

/** Seeds the demo clinic: the invented cast, played through the server's own procedures. */
const ownerUrl = process.env.DATABASE_ADMIN_URL;
if (!ownerUrl)
  throw new Error('DATABASE_ADMIN_URL is missing: opening a clinic needs the owner of the database.');

const personOf = (who: string) => {
  const found = signIns.find((person) => person.who === who);
  if (!found) throw new Error(`demo-sign-ins.json has no ${who}.`);
  return found;
};

const seededAt = new Date();
const demoDay = dayInClinic(seededAt);
const moment = replayClock(seededAt);
const longestAgo = Math.max(
  ...GOLDEN_CASES.flatMap(({ timeline }) => timeline.map(({ daysAgo }) => daysAgo)),
);
const people = await openDemoClinic(
  ownerUrl,
  { admin: personOf('admin'), rossi: personOf('therapist'), lindqvist: personOf('colleague') },
  moment(longestAgo + 1, 0),
);
for (const golden of GOLDEN_CASES)
  await replayCase(golden, demoDay, people[golden.therapist], moment, personOf('patient').password);
await disconnect();
console.log(`Seeded ${GOLDEN_CASES.length} invented patients.`);
