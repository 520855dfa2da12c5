import path from 'node:path';
import { type Comparison, compare } from './compare';
import type { House } from './house';
import { Ledger } from './ledger';
import type { Outcome } from './outcome';
import { Person } from './person';
import { type Crew, checkingIn, openAssessment, putToWork, registering, saving } from './writers';

const REGISTERING = 8;
const SAVING = 12;
const CHECKING_IN = 4;
export const WRITERS = REGISTERING + SAVING + CHECKING_IN;

export type AtWork = Crew & {
  ledger: Ledger;
  people: { therapist: Person; colleague: Person; patient: Person };
};

async function signedIn(house: House, who: 'therapist' | 'colleague' | 'patient'): Promise<Person> {
  const person = new Person(house, who);
  const status = await person.signIn();
  if (status !== 200) throw new Error(`${who} could not sign in: ${status}`);
  return person;
}

let ledgers = 0;

/** Twenty-four writers, three people's sessions between them, and the ledger of what they do. */
export async function crewOf(house: House, folder: string, random: () => number): Promise<AtWork> {
  const therapist = await signedIn(house, 'therapist');
  const colleague = await signedIn(house, 'colleague');
  const patient = await signedIn(house, 'patient');
  ledgers += 1;
  const ledger = new Ledger(path.join(folder, `ledger-${ledgers}.jsonl`));
  const staff = (place: number) => (place % 2 === 0 ? therapist : colleague);
  const crew = [];
  for (let place = 0; place < REGISTERING; place += 1)
    crew.push({ next: registering(staff(place)), pauseMilliseconds: 120, mayGiveUp: true });
  for (let place = 0; place < SAVING; place += 1)
    crew.push({
      next: saving(staff(place), await openAssessment(staff(place))),
      pauseMilliseconds: 120,
      mayGiveUp: false,
    });
  for (let place = 0; place < CHECKING_IN; place += 1)
    crew.push({ next: checkingIn(patient), pauseMilliseconds: 900, mayGiveUp: true });
  return { ...putToWork(crew, ledger, random), ledger, people: { therapist, colleague, patient } };
}

/**
 * Compares the ledger with the database and puts the figures into the outcome. A database that is not there to be compared with is a
 * breach like another; nothing is thrown, so that no earlier breach is lost with it.
 */
export async function judge(
  house: House,
  { ledger, unexpected }: AtWork,
  outcome: Outcome,
): Promise<Comparison | null> {
  outcome.breaches.push(...[...new Set(unexpected)].slice(0, 10));
  let compared: Comparison;
  try {
    await house.untilDatabase();
    compared = await house.asOwner((owner) => compare(owner, ledger.entries()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    outcome.breaches.push(`nothing could be compared with the database: ${why}`);
    return null;
  }
  outcome.acknowledged = compared.acknowledged;
  outcome.lost = compared.lost;
  outcome.halfApplied = compared.halfApplied;
  outcome.doubled = compared.doubled;
  outcome.breaches.push(...compared.problems.slice(0, 10));
  if (compared.differentAnswers > 0)
    outcome.breaches.push(`${compared.differentAnswers} repeats got another answer`);
  if (compared.acknowledged === 0) outcome.breaches.push('nothing was acknowledged: nothing was tested');
  return compared;
}
