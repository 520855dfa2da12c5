/** Runs once when the web server starts, and not while it is built. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { notePeers } = await import('./server/auth/peers');
  notePeers();
  const { refuseWrongKeys } = await import('./server/vault/check-keys');
  await refuseWrongKeys();
  const { noteEnding } = await import('./server/health/ending');
  noteEnding();
  const { startSealer } = await import('./server/audit/sealer');
  startSealer();
  const { carryMail } = await import('./server/mail/carry-mail');
  carryMail();
}
