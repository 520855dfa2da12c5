import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** A process listens once. */
const kept = globalThis as typeof globalThis & { rootwisePeers?: true };

/**
 * Has every request to this process name at the end of `x-forwarded-for` the address that sent it. A client writes there what it likes,
 * and Next.js adds nothing to what it finds.
 */
export function notePeers(): void {
  if (kept.rootwisePeers) return;
  kept.rootwisePeers = true;
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    headers['x-forwarded-for'] = [headers['x-forwarded-for'], socket.remoteAddress]
      .filter(Boolean)
      .join(', ');
  });
}
