import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { type IssuedLink, issueSetupLink } from '../auth/setup-token';
import { conflict, notFound } from '../errors';
import type { IssueLink } from './inputs';

/** A new set-password link for a colleague who lost the first one or forgot the password. */
export async function issueLink(action: Action, { userId }: IssueLink): Promise<IssuedLink> {
  const { tx, clinicId } = action;
  const member = await tx.membership.findUnique({ where: { clinicId_userId: { clinicId, userId } } });
  if (!member || member.role === 'patient') throw notFound();
  if (member.status === 'suspended') throw conflict('This person is suspended.');
  await recordEvent(action, { event: 'team.link_issued', subjectId: userId });
  return issueSetupLink(action, userId);
}
