import { randomUUID } from 'node:crypto';
import { GOLDEN_CASES } from '@/domain/golden-cases';
import { disconnect } from '@/server/db';
import { dayInClinic, replayClock } from './clinic-clock';
import { callerAs, openDemoClinic } from './demo-clinic';
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
  {
    admin: personOf('admin'),
    rossi: personOf('therapist'),
    lindqvist: personOf('colleague'),
    assistant: personOf('assistant'),
    frontDesk: personOf('front_desk'),
    auditor: personOf('auditor'),
  },
  moment(longestAgo + 1, 0),
);
/** How many of the therapist's patients the assistant helps to treat. */
const ASSISTED = 3;
let assisted = 0;
for (const golden of GOLDEN_CASES) {
  const therapist = people[golden.therapist];
  const { patientId } = await replayCase(golden, demoDay, therapist, moment, personOf('patient').password);
  if (golden.therapist !== 'rossi' || assisted >= ASSISTED) continue;
  assisted += 1;
  await callerAs(therapist, seededAt).careTeam.add({
    patientId,
    userId: people.assistant.userId,
    idempotencyKey: randomUUID(),
  });
}
await disconnect();
console.log(`Seeded ${GOLDEN_CASES.length} invented patients.`);
