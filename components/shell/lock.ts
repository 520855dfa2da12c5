const LOCK_EVENT = 'rootwise:lock';

/** Asks for the screen to be covered at once. */
export const requestLock = (): void => {
  window.dispatchEvent(new Event(LOCK_EVENT));
};

/** Calls back when the screen is to be covered. Returns how to stop. */
export function onLockRequest(lock: () => void): () => void {
  window.addEventListener(LOCK_EVENT, lock);
  return () => window.removeEventListener(LOCK_EVENT, lock);
}
