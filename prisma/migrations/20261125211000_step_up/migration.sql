-- AlterTable
ALTER TABLE "session" ADD COLUMN     "proved_at" TIMESTAMPTZ(3);

GRANT UPDATE (proved_at) ON session TO rootwise_app;
