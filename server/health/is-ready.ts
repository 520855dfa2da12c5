import { requireFittingKeys } from '../vault/check-keys';
import { databaseAnswers } from './database-watch';

/** Whether requests can be sent here: the database answers, and what is sealed in it opens with the keys of this process. Never throws. */
export async function isReady(): Promise<boolean> {
  if (!(await databaseAnswers())) return false;
  return requireFittingKeys().then(
    () => true,
    () => false,
  );
}
