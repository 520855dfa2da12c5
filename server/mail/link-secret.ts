import type { MailKind } from '@/prisma/generated/enums';
import { secretFor } from '../auth/secret';
import { env } from '../env';

const PATHS = { set_password: 'welcome', sign_in_link: 'enter' } as const satisfies Record<MailKind, string>;
const PURPOSES = { set_password: 'set-password', sign_in_link: 'sign-in-link' } as const;

/** The secret of a link, derived from its id with the server's own key: stored nowhere. */
export const linkSecret = (
  kind: MailKind,
  { clinicId, linkId }: { clinicId: string; linkId: string },
): string => secretFor(PURPOSES[kind], `${clinicId}:${linkId}`);

/** The address of a link. It begins with the one of the installation, whatever a request says of its host. */
export const linkAddress = (kind: MailKind, of: { clinicId: string; linkId: string }): string =>
  new URL(`/${PATHS[kind]}/${linkSecret(kind, of)}`, env().APP_URL).toString();
