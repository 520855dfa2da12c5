import { redirect } from 'next/navigation';
import { homeOf } from '@/components/shell/home-of';
import { currentPerson } from '@/server/auth/current-person';

/** Each role has its own home; nobody signed in goes to the sign-in page. */
export default async function Start() {
  const person = await currentPerson();
  redirect(person ? homeOf(person.role) : '/sign-in');
}
