-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "require_second_factor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "mfa_at" TIMESTAMPTZ(3),
ADD COLUMN     "pending" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" UUID NOT NULL,
    "secret" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_used_step" INTEGER,
    "next_secret" TEXT,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","code_hash")
);

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A second factor belongs to the account, like its password, and to no clinic.
ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_factor FORCE ROW LEVEL SECURITY;
ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON second_factor
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid)
  WITH CHECK (user_id = nullif(current_setting('app.identity', true), '')::uuid);
CREATE POLICY own ON recovery_code
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid)
  WITH CHECK (user_id = nullif(current_setting('app.identity', true), '')::uuid);
GRANT SELECT, INSERT ON second_factor, recovery_code TO rootwise_app;
GRANT UPDATE (secret, confirmed_at, last_used_step, next_secret) ON second_factor TO rootwise_app;
GRANT UPDATE (used_at, revoked_at) ON recovery_code TO rootwise_app;
GRANT UPDATE (mfa_at) ON session TO rootwise_app;
GRANT UPDATE (require_second_factor) ON clinic TO rootwise_app;

ALTER TABLE second_factor ADD CONSTRAINT second_factor_confirmed CHECK ((secret IS NULL) = (confirmed_at IS NULL));

-- A person ends the sessions of their account wherever they are, also those in another clinic.
CREATE POLICY seen_by_account ON session FOR SELECT
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid);
CREATE POLICY changed_by_account ON session FOR UPDATE
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid);

-- A session that waits for the second factor never becomes a whole one: completing it opens another with a new secret.
CREATE FUNCTION keep_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.pending AND (NOT NEW.pending OR NEW.mfa_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a pending session stays pending' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_pending BEFORE UPDATE ON session FOR EACH ROW EXECUTE FUNCTION keep_pending();
