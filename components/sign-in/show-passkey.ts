'use client';
import { signIn } from '@/components/shell/next-auth';
import { useTRPCClient } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { signWithPasskey } from '@/components/webauthn/ask-authenticator';

export type PasskeyFailure = 'wrongPasskey' | 'noPasskey' | 'unsupported' | 'tooMany' | 'ended' | 'offline';

/** Why next-auth let nobody in, by the word it gives. */
const REFUSALS: Record<string, PasskeyFailure> = {
  CredentialsSignin: 'wrongPasskey',
  too_many_attempts: 'tooMany',
  sign_in_ended: 'ended',
};
const PROBLEMS: Partial<Record<ReturnType<typeof problemOf>['kind'], PasskeyFailure>> = {
  fields: 'wrongPasskey',
  too_many: 'tooMany',
  signed_out: 'ended',
  not_found: 'unsupported',
};

type Options = Parameters<typeof signWithPasskey>[0];
type Answer = Extract<Awaited<ReturnType<typeof signWithPasskey>>, { kind: 'answered' }>['answer'];

/** Asks the server what to sign, has the browser sign it and hands the answer on; null when it was right. */
async function show(
  ask: () => Promise<Options | null>,
  hand: (answer: Answer) => Promise<PasskeyFailure | null>,
  nothingAsked: PasskeyFailure = 'unsupported',
): Promise<PasskeyFailure | null> {
  try {
    const options = await ask();
    if (!options) return nothingAsked;
    const signed = await signWithPasskey(options);
    if (signed.kind === 'none') return signed.why === 'unsupported' ? 'unsupported' : 'noPasskey';
    return await hand(signed.answer);
  } catch (error) {
    return PROBLEMS[problemOf(error).kind] ?? 'offline';
  }
}

async function handedToSignIn(provider: string, shown: Record<string, string>) {
  const answer = await signIn(provider, shown);
  if (answer?.ok && !answer.error) return null;
  return REFUSALS[answer?.error ?? ''] ?? 'offline';
}

/** The three places a passkey is shown: to sign in, as the second step after a password, and as a proof of who is here. */
export function useShowPasskey() {
  const { passkeys } = useTRPCClient();
  return {
    /** `only`: the one account it may be. */
    toSignIn: (only?: string) =>
      show(
        () => passkeys.signInRequest.mutate(),
        (answer) => handedToSignIn('passkey', { answer: JSON.stringify(answer), ...(only ? { only } : {}) }),
      ),
    asSecondStep: () =>
      show(
        () => passkeys.secondStepRequest.mutate(),
        (answer) => handedToSignIn('second-factor', { passkey: JSON.stringify(answer) }),
        'ended',
      ),
    asProof: () =>
      show(
        () => passkeys.proofRequest.mutate(),
        async (answer) => {
          await passkeys.prove.mutate({ answer });
          return null;
        },
      ),
  };
}
