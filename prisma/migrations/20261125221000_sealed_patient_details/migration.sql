-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "phone_sealed" TEXT,
ADD COLUMN     "email_sealed" TEXT,
ADD COLUMN     "address_sealed" TEXT,
ADD COLUMN     "national_number_sealed" TEXT,
ADD COLUMN     "insurance_number_sealed" TEXT;

GRANT UPDATE (phone_sealed, email_sealed, address_sealed, national_number_sealed, insurance_number_sealed)
  ON patient TO rootwise_app;

-- SQL has no keys: the step after the migrations (prisma/seal-existing.ts) seals what stands in `phone` and `email` and
-- drops both columns. Until then nothing more is written there.
REVOKE UPDATE (phone, email) ON patient FROM rootwise_app;

-- Whatever the code does, no plain text fits into a sealed column.
CREATE FUNCTION is_sealed(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value IS NULL OR value ~ '^v1\.[1-9][0-9]{0,8}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22,}$';
ALTER TABLE patient ADD CONSTRAINT patient_details_sealed CHECK (
  is_sealed(phone_sealed) AND is_sealed(email_sealed) AND is_sealed(address_sealed)
  AND is_sealed(national_number_sealed) AND is_sealed(insurance_number_sealed));
