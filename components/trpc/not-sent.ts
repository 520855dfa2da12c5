/** A call that did not leave this device: it had no connection, and nothing was done. */
export class NotSent extends Error {
  constructor() {
    super('no connection');
    this.name = 'NotSent';
  }
}

/**
 * Sends in any case: a browser that believes itself offline still reaches a server on its own machine. Where it fails without a connection
 * before and after, nothing left; any other failure leaves open whether the server did it.
 */
export async function orNotSent(send: () => Promise<Response>): Promise<Response> {
  const cutOff = !navigator.onLine;
  return send().catch((error: unknown) => {
    throw cutOff && !navigator.onLine ? new NotSent() : error;
  });
}
