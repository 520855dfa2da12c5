import type { Action } from '../action';
import { dataKeys } from './data-keys';
import { ACCOUNTS, indexWith, type KeyScope, openWith, type Place, sealWith, versionOf } from './envelope';

type InClinic = Pick<Action, 'tx' | 'clinicId'>;

/** Seals a text of the clinic for one place: table, column and row. Nowhere else does it open. */
export async function seal({ tx, clinicId }: InClinic, place: Place, text: string): Promise<string> {
  return sealWith(await dataKeys(clinicId, { tx }), place, text);
}

/** The text sealed for this place. Throws `CannotOpen` for anything sealed elsewhere, for another clinic, or changed. */
export async function open({ tx, clinicId }: InClinic, place: Place, sealed: string): Promise<string> {
  return openWith(await dataKeys(clinicId, { tx, needs: versionOf(sealed) }), place, sealed);
}

const placeOfUser = (userId: string, purpose: string): Place => ({
  table: 'app_user',
  column: purpose,
  rowId: userId,
});

/** Seals something of an account, whichever clinics it belongs to: it opens for this person and purpose alone. */
export async function sealForUser(userId: string, purpose: string, text: string): Promise<string> {
  return sealWith(await dataKeys(ACCOUNTS), placeOfUser(userId, purpose), text);
}

/** What {@link sealForUser} sealed for this person and purpose; throws `CannotOpen` for anything else. */
export async function openForUser(userId: string, purpose: string, sealed: string): Promise<string> {
  const keys = await dataKeys(ACCOUNTS, { needs: versionOf(sealed) });
  return openWith(keys, placeOfUser(userId, purpose), sealed);
}

/**
 * Finds an exact value of a clinic (its id) or of the accounts without showing it. `normalised` is the value folded to one
 * spelling; equal values of one scope and purpose have equal indexes.
 */
export async function blindIndex(scope: KeyScope, purpose: string, normalised: string): Promise<string> {
  return indexWith(await dataKeys(scope), purpose, normalised);
}
