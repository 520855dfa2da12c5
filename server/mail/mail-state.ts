import { env } from '../env';

/** `sending`: over SMTP. `demo`: kept and shown on the outbox page. `not_set_up`: kept, neither sent nor shown. */
export type MailState = 'sending' | 'demo' | 'not_set_up';

/** What becomes of mail in this installation. A server for mail comes before the demo: then no link is shown. */
export function mailState(): MailState {
  if (env().SMTP_URL) return 'sending';
  return env().DEMO ? 'demo' : 'not_set_up';
}
