import { env } from '../env';

/**
 * The address a request came from. `x-forwarded-for` ends with the address that sent it to this server (`notePeers`); before that stand
 * what our own proxies wrote, as many as PROXIES says, and before those whatever the client claims. `unknown` where none is to be read.
 */
export function clientAddressOf(
  forwardedFor: string | null | undefined,
  proxies: number = env().PROXIES,
): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const address = entries.at(-1 - proxies) ?? entries[0] ?? '';
  return /^[0-9a-fA-F.:]{2,45}$/.test(address) ? address : 'unknown';
}
