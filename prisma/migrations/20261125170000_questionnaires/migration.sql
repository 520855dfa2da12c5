-- AlterEnum
ALTER TYPE "AlertSource" ADD VALUE 'questionnaire';

-- AlterTable
ALTER TABLE "questionnaire_response" ADD COLUMN     "entered_by_id" UUID NOT NULL;

-- CreateTable
CREATE TABLE "questionnaire_draft" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "questionnaire_draft_pkey" PRIMARY KEY ("clinic_id","case_id","questionnaire")
);

-- AddForeignKey
ALTER TABLE "questionnaire_draft" ADD CONSTRAINT "questionnaire_draft_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire_draft" ADD CONSTRAINT "questionnaire_draft_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and guards. A draft is the patient's own until it is sent: it may be changed and taken away.
ALTER TABLE questionnaire_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON questionnaire_draft
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON questionnaire_draft TO rootwise_app;
GRANT UPDATE (answers, saved_at) ON questionnaire_draft TO rootwise_app;
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON questionnaire_draft FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
