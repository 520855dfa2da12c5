/** Remembers that this session was locked, for a reload, for a tab still loading, and where the server could not be told. */
const LOCKED = 'rootwise.locked';

/** A browser may refuse its storage altogether. The lock of this page stands without it. */
function ask<Answer>(storage: () => Answer): Answer | null {
  try {
    return storage();
  } catch {
    return null;
  }
}

export const rememberLocked = (sessionId: string): void => {
  ask(() => localStorage.setItem(LOCKED, sessionId));
};
export const forgetLocked = (): void => {
  ask(() => localStorage.removeItem(LOCKED));
};
/** Whether this session was locked before; false where the browser remembers nothing. */
export const wasLocked = (sessionId: string): boolean =>
  ask(() => localStorage.getItem(LOCKED)) === sessionId;
