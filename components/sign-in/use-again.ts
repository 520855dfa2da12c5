'use client';
import { TRPCClientError } from '@trpc/client';
import { useState } from 'react';
import { signIn } from '@/components/shell/next-auth';
import { useTRPCClient } from '@/components/trpc/client';
import { type CodeFailure, sendCode } from './send-code';
import { type PasskeyFailure, useShowPasskey } from './show-passkey';

export type AgainPerson = {
  userId: string;
  clinicId: string;
  email: string;
  comesByLink: boolean;
  offersPasskey: boolean;
};
type Failure = CodeFailure | PasskeyFailure | 'wrong' | 'otherPerson';
type Ways = { app: boolean; passkey: boolean };

const isSignedOut = (error: unknown) =>
  error instanceof TRPCClientError && (error.data as { code?: string } | null)?.code === 'UNAUTHORIZED';

/** Signing the same person in again without leaving the page: password, then a second step where the account has a second factor; or a passkey alone. */
export function useAgain(person: AgainPerson, onSignedIn: () => void) {
  const client = useTRPCClient();
  const { toSignIn, asSecondStep } = useShowPasskey();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [ways, setWays] = useState<Ways>({ app: true, passkey: false });
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Null when the same person is here, `code` when the second step is missing: asked for only where the server waits for one. */
  async function whoIsHere(): Promise<Failure | 'code' | null> {
    try {
      const { user, clinic } = await client.session.me.query();
      return user.id === person.userId && clinic.id === person.clinicId ? null : 'otherPerson';
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      const awaited = step === 'password' ? await client.session.secondStep.query() : null;
      if (!awaited) return 'ended';
      setWays(awaited);
      return 'code';
    }
  }
  async function byPasskey(): Promise<Failure | 'code' | null> {
    return (await (step === 'code' ? asSecondStep() : toSignIn(person.userId))) ?? whoIsHere();
  }
  async function byTyping(): Promise<Failure | 'code' | null> {
    if (step === 'code') return (await sendCode(code)) ?? whoIsHere();
    const answer = await signIn('credentials', { email: person.email, password });
    if (answer?.error === 'too_many_attempts') return 'tooMany';
    if (!answer?.ok || answer.error) return 'wrong';
    return whoIsHere();
  }
  async function run(attempt: () => Promise<Failure | 'code' | null>) {
    if (busy) return;
    setBusy(true);
    const came = await attempt().catch((): Failure => 'offline');
    setBusy(false);
    setCode('');
    if (came === 'code') {
      setFailure(null);
      setStep('code');
      return;
    }
    if (came === null || came === 'ended') {
      setStep('password');
      setPassword('');
    }
    setFailure(came);
    if (came === null) onSignedIn();
  }
  const submit = async () => {
    if (step === 'password' ? password : code.trim()) await run(byTyping);
  };
  const showPasskey = () => run(byPasskey);
  const offersPasskey = step === 'code' ? ways.passkey : person.offersPasskey;
  return {
    step,
    ways,
    password,
    setPassword,
    code,
    setCode,
    busy,
    failure,
    submit,
    offersPasskey,
    showPasskey,
  };
}
