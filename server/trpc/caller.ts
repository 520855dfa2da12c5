import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { cache } from 'react';
import { clientAddressOf } from '../auth/client-address';
import { currentPerson, currentSid } from '../auth/current-person';
import { createCallerFactory } from './init';
import { appRouter } from './root';

const callerOf = createCallerFactory(appRouter);

/** The same procedures for server components, as the person whose page is being made. */
export const createCaller = cache(async () =>
  callerOf({
    requestId: randomUUID(),
    now: new Date(),
    address: clientAddressOf((await headers()).get('x-forwarded-for')),
    session: await currentPerson(),
    sid: await currentSid(),
    // A page that is being made sets none.
    cookies: [],
  }),
);
