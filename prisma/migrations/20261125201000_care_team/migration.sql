-- CreateEnum
CREATE TYPE "BreakGlassReason" AS ENUM ('emergency', 'covering', 'patient_asked', 'other');

-- CreateTable
CREATE TABLE "care_team_member" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "care_team_member_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "break_glass" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" "BreakGlassReason" NOT NULL,
    "note" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now() + interval '60 minutes',
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_by_id" UUID,
    "review_note" TEXT,

    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "care_team_member_clinic_id_patient_id_idx" ON "care_team_member"("clinic_id", "patient_id");
CREATE INDEX "care_team_member_clinic_id_user_id_patient_id_idx" ON "care_team_member"("clinic_id", "user_id", "patient_id");
CREATE INDEX "break_glass_clinic_id_user_id_patient_id_idx" ON "break_glass"("clinic_id", "user_id", "patient_id");
CREATE INDEX "break_glass_clinic_id_opened_at_idx" ON "break_glass"("clinic_id", "opened_at");
-- Somebody is on a care team once at a time.
CREATE UNIQUE INDEX care_team_member_once ON care_team_member (clinic_id, patient_id, user_id) WHERE ended_at IS NULL;

-- AddForeignKey
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_clinic_id_reviewed_by_id_fkey" FOREIGN KEY ("clinic_id", "reviewed_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable: work of an assistant, waiting for a therapist's signature.
ALTER TABLE "assessment" ADD COLUMN "submitted_at" TIMESTAMPTZ(3), ADD COLUMN "submitted_by_id" UUID, ADD COLUMN "return_note" TEXT;
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clinic_id_submitted_by_id_fkey" FOREIGN KEY ("clinic_id", "submitted_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT UPDATE (submitted_at, submitted_by_id, return_note) ON assessment TO rootwise_app;
ALTER TABLE assessment ADD CONSTRAINT assessment_submission CHECK (status <> 'submitted' OR (submitted_at IS NOT NULL AND submitted_by_id IS NOT NULL));

ALTER TABLE assessment DROP CONSTRAINT assessment_signature_complete;
ALTER TABLE assessment ADD CONSTRAINT assessment_signature_complete CHECK (
  status <> 'signed' OR (signed_at IS NOT NULL AND signed_by_id IS NOT NULL AND signed_by_name IS NOT NULL
    AND signature_meaning IS NOT NULL AND content_hash IS NOT NULL));
DROP INDEX assessment_one_draft;
CREATE UNIQUE INDEX assessment_one_draft ON assessment (clinic_id, case_id) WHERE status <> 'signed' AND kind <> 'follow_up';

-- Whoever treats a patient today stays on the care team.
INSERT INTO care_team_member (clinic_id, id, patient_id, user_id, started_at, started_by_id)
SELECT DISTINCT ON (clinic_id, patient_id, therapist_id) clinic_id, uuidv7(), patient_id, therapist_id, created_at, created_by_id
FROM patient_case ORDER BY clinic_id, patient_id, therapist_id, created_at;

-- Guards of the new tables.
ALTER TABLE care_team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_team_member FORCE ROW LEVEL SECURITY;
ALTER TABLE break_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE break_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON care_team_member
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY tenant ON break_glass
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
-- Nobody opens a record in another person's name.
CREATE POLICY for_oneself ON break_glass AS RESTRICTIVE FOR INSERT
  WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
GRANT SELECT, INSERT ON care_team_member TO rootwise_app;
GRANT UPDATE (ended_at, ended_by_id) ON care_team_member TO rootwise_app;
-- How long it lasts is written by the database and by nobody else.
GRANT SELECT, INSERT (clinic_id, id, patient_id, user_id, reason, note), UPDATE (reviewed_at, reviewed_by_id, review_note)
  ON break_glass TO rootwise_app;

CREATE FUNCTION keep_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' OR OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION keep_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' OR OLD.reviewed_at IS NOT NULL THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_ended BEFORE UPDATE OR DELETE ON care_team_member FOR EACH ROW EXECUTE FUNCTION keep_ended();
CREATE TRIGGER keep_reviewed BEFORE UPDATE OR DELETE ON break_glass FOR EACH ROW EXECUTE FUNCTION keep_reviewed();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON care_team_member FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON break_glass FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How far the person reaches within the clinic: the whole of it, the patients whose care team they are on, or themselves.
-- Without a word of it nothing of a patient is there. Break-glass counts for `care_team` and not for `assigned`.
DO $$
DECLARE
  name text;
  patient_column text;
  reached text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'patient', 'patient_case', 'assessment', 'plan_version', 'check_in', 'adherence_entry', 'questionnaire_response',
    'questionnaire_draft', 'alert', 'letter'
  ] LOOP
    patient_column := CASE name WHEN 'patient' THEN 'id' ELSE 'patient_id' END;
    reached := format($policy$
      current_setting('app.reach', true) = 'clinic'
      OR (current_setting('app.reach', true) IN ('care_team', 'assigned') AND %1$I.%2$I IN (
        SELECT m.patient_id FROM care_team_member m
        WHERE m.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
          AND m.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND m.ended_at IS NULL))
      OR (current_setting('app.reach', true) = 'care_team' AND %1$I.%2$I IN (
        SELECT b.patient_id FROM break_glass b
        WHERE b.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
          AND b.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND b.expires_at > now()))
      OR (current_setting('app.reach', true) = 'self'
        AND %1$I.%2$I = nullif(current_setting('app.patient_id', true), '')::uuid)
    $policy$, name, patient_column);
    EXECUTE format('CREATE POLICY reach ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', name, reached, reached);
  END LOOP;
  -- What hangs on an assessment is seen where the assessment is.
  FOREACH name IN ARRAY ARRAY['assessment_section', 'evaluation', 'decision'] LOOP
    reached := format($policy$
      current_setting('app.reach', true) = 'clinic'
      OR EXISTS (SELECT FROM assessment a WHERE a.clinic_id = %1$I.clinic_id AND a.id = %1$I.assessment_id)
    $policy$, name);
    EXECUTE format('CREATE POLICY reach ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', name, reached, reached);
  END LOOP;
END
$$;
CREATE POLICY reach ON addendum AS RESTRICTIVE
  USING (current_setting('app.reach', true) = 'clinic'
    OR EXISTS (SELECT FROM assessment a WHERE a.clinic_id = addendum.clinic_id AND a.id = addendum.assessment_id)
    OR EXISTS (SELECT FROM plan_version p WHERE p.clinic_id = addendum.clinic_id AND p.id = addendum.plan_version_id))
  WITH CHECK (current_setting('app.reach', true) = 'clinic'
    OR EXISTS (SELECT FROM assessment a WHERE a.clinic_id = addendum.clinic_id AND a.id = addendum.assessment_id)
    OR EXISTS (SELECT FROM plan_version p WHERE p.clinic_id = addendum.clinic_id AND p.id = addendum.plan_version_id));

-- A section changes while its assessment is a draft, or waits for a signature.
CREATE OR REPLACE FUNCTION keep_signed_section() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  section assessment_section;
BEGIN
  IF tg_op = 'DELETE' THEN section := OLD; ELSE section := NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM assessment
    WHERE clinic_id = section.clinic_id AND id = section.assessment_id AND status IN ('draft', 'submitted')
  ) THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  IF tg_op = 'UPDATE' AND (OLD.assessment_id, OLD.kind) IS DISTINCT FROM (NEW.assessment_id, NEW.kind) THEN
    RAISE EXCEPTION 'signed_record: a section does not move' USING ERRCODE = 'check_violation';
  END IF;
  RETURN section;
END
$$;

-- An admin can change the role of a colleague.
GRANT UPDATE (role) ON membership TO rootwise_app;
