-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('set_password', 'sign_in_link');

-- CreateTable
CREATE TABLE "sign_in_link" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "MailKind" NOT NULL,
    "link_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "sign_in_link_token_hash_idx" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_link_clinic_id_user_id_idx" ON "sign_in_link"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_clinic_id_user_id_idx" ON "outgoing_mail"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_clinic_id_created_at_idx" ON "outgoing_mail"("clinic_id", "created_at");

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants. A link is seen by who holds it; whoever carries the mail sees what waits to be sent, by its
-- ids, and reads nothing else before the clinic of a letter is set.
ALTER TABLE sign_in_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_link FORCE ROW LEVEL SECURITY;
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;

CREATE POLICY seen ON sign_in_link FOR SELECT
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
         OR token_hash = nullif(current_setting('app.sign_in_link_hash', true), ''));
CREATE POLICY written_by_tenant ON sign_in_link FOR INSERT
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY changed_by_tenant ON sign_in_link FOR UPDATE
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

CREATE POLICY tenant ON outgoing_mail
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY seen_by_carrier ON outgoing_mail FOR SELECT
  USING (sent_at IS NULL AND cancelled_at IS NULL AND current_setting('app.mail_carrier', true) = 'on');

GRANT SELECT, INSERT ON sign_in_link, outgoing_mail TO rootwise_app;
GRANT UPDATE (used_at, revoked_at) ON sign_in_link TO rootwise_app;
GRANT UPDATE (sent_at, cancelled_at, attempts, next_attempt_at) ON outgoing_mail TO rootwise_app;

CREATE INDEX outgoing_mail_waiting ON outgoing_mail (next_attempt_at) WHERE sent_at IS NULL AND cancelled_at IS NULL;
