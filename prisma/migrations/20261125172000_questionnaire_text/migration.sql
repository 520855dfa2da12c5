-- CreateTable
CREATE TABLE "questionnaire_text" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "content" JSONB,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "questionnaire_text_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "questionnaire_text_clinic_id_questionnaire_recorded_at_idx" ON "questionnaire_text"("clinic_id", "questionnaire", "recorded_at");

-- AddForeignKey
ALTER TABLE "questionnaire_text" ADD CONSTRAINT "questionnaire_text_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and guards: wording is only added, so that what was asked can be followed back.
ALTER TABLE questionnaire_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire_text FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON questionnaire_text
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
GRANT SELECT, INSERT ON questionnaire_text TO rootwise_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON questionnaire_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON questionnaire_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
