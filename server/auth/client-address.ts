/**
 * The address a request came from: the last entry of `x-forwarded-for`, the one our own proxy (or, without one, the
 * Next.js server) wrote. Earlier entries are whatever the client claims.
 */
export function clientAddressOf(forwardedFor: string | null | undefined): string {
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  return /^[0-9a-fA-F.:]{2,45}$/.test(last) ? last : 'unknown';
}
