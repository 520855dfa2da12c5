-- AlterTable. The step after the migrations (prisma/keys/seal-existing.ts) fills both, drops `email`, and lets neither be empty.
ALTER TABLE "app_user" ADD COLUMN     "email_sealed" TEXT,
ADD COLUMN     "email_index" TEXT;
ALTER TABLE app_user ALTER COLUMN email DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_index_key" ON "app_user"("email_index");

-- `app.login_email` holds the index of the e-mail typed.
DROP POLICY seen_at_sign_in ON app_user;
CREATE POLICY seen_at_sign_in ON app_user FOR SELECT
  USING (id = nullif(current_setting('app.identity', true), '')::uuid
         OR email_index = nullif(current_setting('app.login_email', true), ''));
DROP POLICY written_for_email ON app_user;
CREATE POLICY written_for_email ON app_user FOR INSERT
  WITH CHECK (email_index = nullif(current_setting('app.login_email', true), ''));

ALTER TABLE app_user ADD CONSTRAINT app_user_email_is_sealed CHECK (
  is_sealed(email_sealed) AND (email_index IS NULL OR email_index ~ '^[A-Za-z0-9_-]{43}$'));
