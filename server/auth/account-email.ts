import { ACCOUNTS } from '../vault/envelope';
import { blindIndex, openForUser, sealForUser } from '../vault/vault';

const PURPOSE = 'email';

/** What an account is found by: the index of its e-mail, folded as `emailSchema` folds it. */
export const emailIndexOf = (email: string): Promise<string> => blindIndex(ACCOUNTS, PURPOSE, email);

/** The e-mail of a new account as it is stored: sealed, and its index. */
export async function storedEmail(userId: string, email: string) {
  return {
    emailSealed: await sealForUser(userId, PURPOSE, email),
    emailIndex: await emailIndexOf(email),
  };
}

/** The e-mail of an account. */
export const emailOf = ({ id, emailSealed }: { id: string; emailSealed: string }): Promise<string> =>
  openForUser(id, PURPOSE, emailSealed);
