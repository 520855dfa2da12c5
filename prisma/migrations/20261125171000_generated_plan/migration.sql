-- AlterTable
ALTER TABLE "plan_version" ADD COLUMN     "generated" JSONB;

-- A draft may be put on a newer assessment, with what was generated from it. Signed rows stay guarded by their trigger.
GRANT UPDATE (generated) ON plan_version TO rootwise_app;
