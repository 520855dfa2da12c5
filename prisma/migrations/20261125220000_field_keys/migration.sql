-- CreateEnum
CREATE TYPE "KeyUse" AS ENUM ('seal', 'index');

-- CreateTable
CREATE TABLE "data_key" (
    "clinic_id" UUID NOT NULL,
    "use" "KeyUse" NOT NULL,
    "version" INTEGER NOT NULL,
    "wrapped" TEXT NOT NULL,
    "kek" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("clinic_id","use","version")
);

-- CreateTable
CREATE TABLE "account_data_key" (
    "use" "KeyUse" NOT NULL,
    "version" INTEGER NOT NULL,
    "wrapped" TEXT NOT NULL,
    "kek" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_data_key_pkey" PRIMARY KEY ("use","version")
);

-- CreateTable
CREATE TABLE "key_check" (
    "kek" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "key_check_pkey" PRIMARY KEY ("kek")
);

-- AddForeignKey
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants. The application makes first keys and reads them; locking them anew and taking them away
-- is for the owner of the database alone. Keys of accounts show only where the vault loads them.
ALTER TABLE data_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_key FORCE ROW LEVEL SECURITY;
ALTER TABLE account_data_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_data_key FORCE ROW LEVEL SECURITY;
ALTER TABLE key_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE key_check FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON data_key
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY for_accounts ON account_data_key
  USING (current_setting('app.account_keys', true) = 'on')
  WITH CHECK (current_setting('app.account_keys', true) = 'on');
-- A check tells nothing but whether a key fits: every start reads it, before any clinic.
CREATE POLICY read_at_start ON key_check FOR SELECT USING (true);
CREATE POLICY written_with_keys ON key_check FOR INSERT WITH CHECK (true);
GRANT SELECT, INSERT ON data_key, account_data_key, key_check TO rootwise_app;

ALTER TABLE data_key ADD CONSTRAINT data_key_numbers CHECK (version >= 1 AND kek >= 1 AND (use = 'seal' OR version = 1));
ALTER TABLE account_data_key
  ADD CONSTRAINT account_data_key_numbers CHECK (version >= 1 AND kek >= 1 AND (use = 'seal' OR version = 1));
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON data_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON account_data_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
