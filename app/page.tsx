import { redirect } from 'next/navigation';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';

/** Each role has its own home; nobody signed in goes to the sign-in page. */
export default async function Start() {
  const person = await currentPerson();
  redirect(person ? HOME[person.role] : '/sign-in');
}
