import { sharedPool } from '../db';

const PATIENCE_MILLISECONDS = 2_000;

/** Whether the database answers within two seconds. Never throws. */
export async function isReady(): Promise<boolean> {
  const late = new Promise<false>((resolve) =>
    setTimeout(() => resolve(false), PATIENCE_MILLISECONDS).unref(),
  );
  try {
    const answered = sharedPool()
      .query('select 1')
      .then(() => true);
    answered.catch(() => undefined);
    return await Promise.race([answered, late]);
  } catch {
    return false;
  }
}
