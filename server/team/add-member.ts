import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { type IssuedLink, issueSetupLink } from '../auth/setup-token';
import { addMembership } from './add-membership';
import type { AddMember } from './inputs';

/** Invites a colleague; the answer holds what the link is shown from. */
export async function addMember(action: Action, { email, name, role }: AddMember): Promise<IssuedLink> {
  const userId = await addMembership(action, { email, name, role });
  await recordEvent(action, { event: 'team.added', subjectId: userId, role });
  return issueSetupLink(action, userId);
}
