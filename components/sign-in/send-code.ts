import { signIn } from '@/components/shell/next-auth';

export type CodeFailure = 'wrongCode' | 'tooMany' | 'ended' | 'offline';

const FAILURES: Record<string, CodeFailure> = {
  too_many_attempts: 'tooMany',
  sign_in_ended: 'ended',
  unavailable: 'offline',
};

/** Sends the second step of a sign-in; null when it is complete. */
export async function sendCode(code: string): Promise<CodeFailure | null> {
  try {
    const answer = await signIn('second-factor', { code });
    if (answer?.ok && !answer.error) return null;
    return FAILURES[answer?.error ?? ''] ?? 'wrongCode';
  } catch {
    return 'offline';
  }
}
