-- CreateEnum
CREATE TYPE "PasskeyPurpose" AS ENUM ('enrol', 'sign_in', 'second_step', 'prove');

-- CreateTable
CREATE TABLE "passkey" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "user_handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "passkey_challenge" (
    "challenge" TEXT NOT NULL,
    "purpose" "PasskeyPurpose" NOT NULL,
    "user_id" UUID,
    "session_id" UUID,
    "user_handle" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("challenge")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_challenge_stored_at_idx" ON "passkey_challenge"("stored_at");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A passkey belongs to the account, like its password, and to no clinic. At sign-in nobody is known yet: whoever shows the name of a
-- passkey sees that one.
ALTER TABLE passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON passkey
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid)
  WITH CHECK (user_id = nullif(current_setting('app.identity', true), '')::uuid);
CREATE POLICY seen_by_credential ON passkey FOR SELECT
  USING (credential_id = nullif(current_setting('app.passkey', true), ''));
GRANT SELECT, INSERT ON passkey TO rootwise_app;
GRANT UPDATE (counter, name, last_used_at, removed_at) ON passkey TO rootwise_app;

ALTER TABLE passkey ADD CONSTRAINT passkey_counts CHECK (counter BETWEEN 0 AND 4294967295);
ALTER TABLE passkey ADD CONSTRAINT passkey_has_name CHECK (length(name) BETWEEN 1 AND 60);

-- The counter of signatures never goes back, and what was removed stays removed: adding it again is another passkey.
CREATE FUNCTION keep_passkey() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.counter < OLD.counter OR (OLD.removed_at IS NOT NULL AND NEW.removed_at IS DISTINCT FROM OLD.removed_at) THEN
    RAISE EXCEPTION 'a passkey does not go back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_passkey BEFORE UPDATE ON passkey FOR EACH ROW EXECUTE FUNCTION keep_passkey();

-- A challenge is seen by whoever names it, and where it was made for an account in the context of that account only. It is deleted
-- when it is answered; what stands for more than a day is worthless and cleared away by whoever comes next.
ALTER TABLE passkey_challenge ENABLE ROW LEVEL SECURITY;
ALTER TABLE passkey_challenge FORCE ROW LEVEL SECURITY;
CREATE POLICY shown ON passkey_challenge
  USING (challenge = nullif(current_setting('app.passkey_challenge', true), '')
         AND (user_id IS NULL OR user_id = nullif(current_setting('app.identity', true), '')::uuid))
  WITH CHECK (challenge = nullif(current_setting('app.passkey_challenge', true), '')
         AND (user_id IS NULL OR user_id = nullif(current_setting('app.identity', true), '')::uuid));
CREATE POLICY stale_seen ON passkey_challenge FOR SELECT USING (stored_at < now() - interval '1 day');
CREATE POLICY stale_cleared ON passkey_challenge FOR DELETE USING (stored_at < now() - interval '1 day');
GRANT SELECT, INSERT, DELETE ON passkey_challenge TO rootwise_app;

ALTER TABLE passkey_challenge ADD CONSTRAINT passkey_challenge_bound CHECK (
  (purpose = 'sign_in') = (user_id IS NULL) AND (user_id IS NULL) = (session_id IS NULL)
  AND (purpose = 'enrol') = (user_handle IS NOT NULL));
