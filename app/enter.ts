import 'server-only';
import { redirect } from 'next/navigation';
import { HOME, mayOpen, type PagePath } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import type { SignedIn } from '@/server/auth/session';

/**
 * The first line of every page of somebody signed in: who is here, and whether their role opens this page. Everybody else is led to
 * the sign-in or to their own start page. A layout is no door: a page can be made beside it.
 */
export async function enter(page: PagePath): Promise<SignedIn> {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (!mayOpen(person.role, page)) redirect(HOME[person.role]);
  return person;
}
