import type { MailKind } from '@/prisma/generated/enums';
import { localTime } from '../calendar';
import { linkAddress } from './link-secret';

/** A letter as it is sent or shown: plain text, and nothing clinical in it. */
export type Letter = { subject: string; text: string; link: string };

type Given = {
  kind: MailKind;
  clinicId: string;
  linkId: string;
  expiresAt: Date;
  clinic: { name: string; phone: string | null; timeZone: string };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordsOf({ kind, expiresAt, clinic }: Given): { subject: string; lead: string; until: string } {
  const name = oneLine(clinic.name);
  switch (kind) {
    case 'set_password':
      return {
        subject: `Choose a password for ${name}`,
        lead: `${name} has set up access for you. With this link you choose your password:`,
        until: `The link works once, until ${localTime(expiresAt, clinic.timeZone).date}.`,
      };
    case 'sign_in_link':
      return {
        subject: `Your link to sign in at ${name}`,
        lead: `Somebody asked for a link to sign in at ${name} with this e-mail address. If it was you:`,
        until: 'The link works once, for 15 minutes. If it was not you, you can ignore this message.',
      };
  }
}

/** Writes a letter around its link. */
export function compose(given: Given): Letter {
  const { subject, lead, until } = wordsOf(given);
  const link = linkAddress(given.kind, given);
  const { name, phone } = given.clinic;
  const foot = phone ? `${oneLine(name)}, ${phone}` : oneLine(name);
  const text = `${lead}\n\n${link}\n\n${until}\nPlease do not answer this message; nobody reads the answers.\n\n${foot}\n`;
  return { subject, text, link };
}
