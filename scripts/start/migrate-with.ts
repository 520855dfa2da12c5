import { migrate } from '../../prisma/migrate';
import { WrongKeys } from '../../server/vault/fit';
import { parseKeyRing } from '../../server/vault/key-ring';
import { Hindrance } from './say.mjs';

/** Migrates with the keys of this installation; keys that cannot be read or do not fit are told in plain words. */
export async function migrateWith(
  ownerUrl: string,
  runtimeUrl: string,
  fieldKeys: string,
): Promise<string[]> {
  try {
    parseKeyRing(fieldKeys);
  } catch (error) {
    throw new Hindrance(`FIELD_KEYS cannot be read: ${(error as Error).message}. Nothing was changed.`);
  }
  try {
    return await migrate(ownerUrl, decodeURIComponent(new URL(runtimeUrl).password), fieldKeys);
  } catch (error) {
    throw error instanceof WrongKeys ? new Hindrance(error.message) : error;
  }
}
