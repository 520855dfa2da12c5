import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  type Client,
  Pool,
  type PoolClient,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg';
import type { Scope } from '@/domain/access/policy';
import { Prisma, PrismaClient } from '@/prisma/generated/client';
import { isTransient, problemOf } from './database-problem';
import { type Door, makeDoor } from './door';
import { env } from './env';
import { endWatch, onceLost, requireDatabase, unlessLost } from './health/database-watch';
import { log } from './log';
import { patience, patienceForLock } from './patience';

/** A transaction with its clinic already set. The only way the rest of the server reaches the database. */
export type Tx = Prisma.TransactionClient;

/**
 * Milliseconds. The database ends a transaction that idles (client stalled) well before Prisma gives up on it: the other
 * way round a late statement could commit after its failure was reported.
 */
const IDLE_IN_TRANSACTION = 5_000;
const LOCK = 2_000;
/**
 * What a change does is short: one that takes long waits. Its statements end with the lock they wait for, because PostgreSQL counts the
 * wait for a row afresh at every place of the queue.
 */
const STATEMENT = { question: 10_000, change: LOCK };
const TRANSACTION = 20_000;
const WAIT_FOR_CONNECTION = 2_000;
/** A request waits twice for a place at most: for its session, and for its work. */
const WAIT_FOR_PLACE = 700;
/** Connections beyond the places, for work that has a place and needs a second connection (to load keys). */
const SPARE_CONNECTIONS = 1;

/** A process keeps one pool, also across hot reloads. */
type Connected = { pool: Pool; prisma: PrismaClient; door: Door; cut: () => void };
const kept = globalThis as typeof globalThis & { rootwiseDb?: Connected };

function connect(connectionString: string, places: number): Connected {
  const max = places + SPARE_CONNECTIONS;
  const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 3_000, keepAlive: true });
  const clients = new Set<PoolClient>();
  // Without a listener a connection that the server ends takes the whole process with it.
  pool.on('error', (error) => log.warn({ error: error.name }, 'idle database connection lost'));
  pool.on('connect', (client) => {
    clients.add(client);
    client.on('error', (error) => log.warn({ error: error.name }, 'database connection lost'));
  });
  pool.on('remove', (client) => clients.delete(client));
  return {
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
    door: makeDoor(places, () => patience(WAIT_FOR_PLACE)),
    cut: () => {
      for (const client of clients) void (client as unknown as Client).end().catch(() => undefined);
      void pool.end().catch(() => undefined);
    },
  };
}

function db() {
  if (kept.rootwiseDb) return kept.rootwiseDb;
  const opened = connect(env().DATABASE_URL, env().DATABASE_POOL_SIZE);
  kept.rootwiseDb = opened;
  // Connections to a database that went away may never say so: they are cut, and new ones made when it answers again.
  onceLost(() => {
    if (kept.rootwiseDb === opened) delete kept.rootwiseDb;
    opened.cut();
  });
  return opened;
}

/**
 * One statement about what belongs to no clinic (counters of the throttle, checks of keys); never for clinic data. It waits for its
 * place and fails as a transaction does.
 */
export async function sharedQuery<Row extends QueryResultRow>(
  statement: string | QueryConfig,
): Promise<QueryResult<Row>> {
  try {
    return await unlessLost(atDoor(({ pool }) => pool.query<Row>(statement)));
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

/** Ends all connections: for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = kept.rootwiseDb;
  delete kept.rootwiseDb;
  await endWatch();
  await open?.prisma.$disconnect();
  await open?.pool.end().catch(() => undefined);
}

/**
 * What row-level security reads. `clinicId` and `userId` come from the session row; the others hold what a person has
 * just shown at sign-in (docs/decisions/tenancy.md).
 */
export type RowContext = {
  clinicId?: string;
  userId?: string;
  /** How far the person reaches within the clinic; without it no row of a patient is there. */
  reach?: Scope;
  /** Whose record `self` is. */
  patientId?: string;
  identity?: string;
  /** Index of the e-mail typed at sign-in (`emailIndexOf`). */
  loginEmail?: string;
  sidHash?: string;
  setupTokenHash?: string;
  /** For the sealer of the audit log only: opens the list of clinics. */
  sealing?: boolean;
  /** Only where the vault loads the keys of accounts. */
  accountKeys?: boolean;
  signInLinkHash?: string;
  /** Name of a passkey shown at sign-in. */
  passkey?: string;
  /** Challenge of a passkey that is made or answered. */
  passkeyChallenge?: string;
  /** Set by whoever sends the mail, which belongs to every clinic. */
  mailCarrier?: true;
};

const rowSettings = (context: RowContext) => Prisma.sql`
    set_config('app.clinic_id', ${context.clinicId ?? ''}, true),
    set_config('app.user_id', ${context.userId ?? ''}, true),
    set_config('app.reach', ${context.reach ?? ''}, true),
    set_config('app.patient_id', ${context.patientId ?? ''}, true),
    set_config('app.identity', ${context.identity ?? ''}, true),
    set_config('app.login_email', ${context.loginEmail ?? ''}, true),
    set_config('app.sid_hash', ${context.sidHash ?? ''}, true),
    set_config('app.setup_token_hash', ${context.setupTokenHash ?? ''}, true),
    set_config('app.sealing', ${context.sealing ? 'on' : ''}, true),
    set_config('app.account_keys', ${context.accountKeys ? 'on' : ''}, true),
    set_config('app.sign_in_link_hash', ${context.signInLinkHash ?? ''}, true),
    set_config('app.passkey', ${context.passkey ?? ''}, true),
    set_config('app.passkey_challenge', ${context.passkeyChallenge ?? ''}, true),
    set_config('app.mail_carrier', ${context.mailCarrier ? 'on' : ''}, true)`;

/** Sets the context for the rest of the transaction; what is not named becomes empty. */
export async function setRowContext(tx: Tx, context: RowContext): Promise<void> {
  await tx.$executeRaw`select ${rowSettings(context)}`;
}

/** What a transaction is for. */
type Purpose = keyof typeof STATEMENT;

async function begin(tx: Tx, context: RowContext, purpose: Purpose): Promise<void> {
  const lock = patienceForLock(LOCK);
  const statement = purpose === 'change' ? lock : STATEMENT.question;
  await tx.$executeRaw`select ${rowSettings(context)},
    set_config('idle_in_transaction_session_timeout', ${String(IDLE_IN_TRANSACTION)}, true),
    set_config('statement_timeout', ${String(statement)}, true),
    set_config('lock_timeout', ${String(lock)}, true)`;
}

/** Throws SERVICE_UNAVAILABLE when work that began now would only wait in vain: the database is away, or too many wait. */
export function requireRoom(): void {
  requireDatabase();
  db().door.requireRoom();
}

const inside = new AsyncLocalStorage<true>();

/**
 * Lets in as many at once as there are places. Who is inside already does not stand in the queue again: those who have a place may be
 * waiting for exactly this work.
 */
async function atDoor<Result>(work: (connected: Connected) => Promise<Result>): Promise<Result> {
  requireDatabase();
  const connected = db();
  if (inside.getStore()) return work(connected);
  const leave = await connected.door.enter();
  try {
    requireDatabase();
    return await inside.run(true, () => work(connected));
  } finally {
    leave();
  }
}

const inTransaction = <Result>(
  context: RowContext,
  work: (tx: Tx) => Promise<Result>,
  purpose: Purpose,
): Promise<Result> =>
  atDoor(({ prisma }) =>
    prisma.$transaction(
      async (tx) => {
        await begin(tx, context, purpose);
        return await work(tx);
      },
      { maxWait: WAIT_FOR_CONNECTION, timeout: TRANSACTION },
    ),
  );

const RETRIES = 3;

/**
 * One interactive transaction with this context. Deadlocks and serialisation failures are tried again, a busy or absent
 * database becomes SERVICE_UNAVAILABLE, an attempt on a signed record CONFLICT.
 */
export async function withRowContext<Result>(
  context: RowContext,
  work: (tx: Tx) => Promise<Result>,
  purpose: Purpose = 'question',
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unlessLost(inTransaction(context, work, purpose));
    } catch (error) {
      if (attempt < RETRIES && isTransient(error)) {
        await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (1 + Math.random())));
        continue;
      }
      throw problemOf(error) ?? error;
    }
  }
}

export type TenantContext = Required<Pick<RowContext, 'clinicId' | 'userId' | 'reach'>> &
  Pick<RowContext, 'patientId'>;

/** The transaction of a request: everything in it sees and writes one clinic only, and there the patients within reach. */
export function withTenant<Result>(
  { clinicId, userId, reach, patientId }: TenantContext,
  work: (tx: Tx) => Promise<Result>,
  purpose: Purpose = 'question',
): Promise<Result> {
  return withRowContext({ clinicId, userId, reach, ...(patientId ? { patientId } : {}) }, work, purpose);
}

/**
 * A transaction as the owner of the database, for opening a clinic and for nothing else: the runtime role may not write
 * clinics. The caller sets the row context itself.
 */
export async function withOwner<Result>(
  connectionString: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { pool, prisma } = connect(connectionString, 1);
  try {
    return await prisma.$transaction(work, { maxWait: WAIT_FOR_CONNECTION, timeout: TRANSACTION });
  } finally {
    await prisma.$disconnect();
    await pool.end().catch(() => undefined);
  }
}
