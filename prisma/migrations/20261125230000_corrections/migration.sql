-- AlterTable
ALTER TABLE "addendum" ADD COLUMN     "content_hash" TEXT NOT NULL,
ADD COLUMN     "corrects_hash" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "error_mark" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID,
    "plan_version_id" UUID,
    "withdraws_id" UUID,
    "reason" TEXT NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "marked_by_id" UUID NOT NULL,
    "marked_by_name" TEXT NOT NULL,
    "corrects_hash" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "error_mark_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "error_mark_clinic_id_assessment_id_idx" ON "error_mark"("clinic_id", "assessment_id");

-- CreateIndex
CREATE INDEX "error_mark_clinic_id_plan_version_id_idx" ON "error_mark"("clinic_id", "plan_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "error_mark_clinic_id_withdraws_id_key" ON "error_mark"("clinic_id", "withdraws_id");

-- CreateIndex
CREATE INDEX "addendum_clinic_id_plan_version_id_idx" ON "addendum"("clinic_id", "plan_version_id");

-- AddForeignKey
ALTER TABLE "addendum" ADD CONSTRAINT "addendum_clinic_id_written_by_id_fkey" FOREIGN KEY ("clinic_id", "written_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_clinic_id_marked_by_id_fkey" FOREIGN KEY ("clinic_id", "marked_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_clinic_id_assessment_id_fkey" FOREIGN KEY ("clinic_id", "assessment_id") REFERENCES "assessment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_clinic_id_withdraws_id_fkey" FOREIGN KEY ("clinic_id", "withdraws_id") REFERENCES "error_mark"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants: marks are only added.
ALTER TABLE error_mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE error_mark FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON error_mark
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
-- A mark is seen where what it is about is seen.
CREATE POLICY reach ON error_mark AS RESTRICTIVE
  USING (current_setting('app.reach', true) = 'clinic'
    OR EXISTS (SELECT FROM assessment a WHERE a.clinic_id = error_mark.clinic_id AND a.id = error_mark.assessment_id)
    OR EXISTS (SELECT FROM plan_version p WHERE p.clinic_id = error_mark.clinic_id AND p.id = error_mark.plan_version_id))
  WITH CHECK (current_setting('app.reach', true) = 'clinic'
    OR EXISTS (SELECT FROM assessment a WHERE a.clinic_id = error_mark.clinic_id AND a.id = error_mark.assessment_id)
    OR EXISTS (SELECT FROM plan_version p WHERE p.clinic_id = error_mark.clinic_id AND p.id = error_mark.plan_version_id));
GRANT SELECT, INSERT ON error_mark TO rootwise_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON error_mark FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON error_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE error_mark ADD CONSTRAINT error_mark_of_one_record CHECK (num_nonnulls(assessment_id, plan_version_id) = 1);
ALTER TABLE error_mark ADD CONSTRAINT error_mark_has_reason CHECK (length(reason) BETWEEN 1 AND 2000);
ALTER TABLE addendum ADD CONSTRAINT addendum_has_text CHECK (length(text) BETWEEN 1 AND 4000);

-- A correction belongs to something signed and names the hash of its signature.
CREATE FUNCTION correct_signed_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM assessment
    WHERE clinic_id = NEW.clinic_id AND id = NEW.assessment_id AND status <> 'draft' AND content_hash = NEW.corrects_hash
    UNION ALL
    SELECT FROM plan_version
    WHERE clinic_id = NEW.clinic_id AND id = NEW.plan_version_id AND status <> 'draft' AND content_hash = NEW.corrects_hash
  ) THEN
    RAISE EXCEPTION 'correction: % is for what is signed, as it was signed', tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- A withdrawal takes back a mark of the same record, and never another withdrawal.
CREATE FUNCTION withdraw_own_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.withdraws_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM error_mark
    WHERE clinic_id = NEW.clinic_id AND id = NEW.withdraws_id AND withdraws_id IS NULL
      AND (assessment_id, plan_version_id) IS NOT DISTINCT FROM (NEW.assessment_id, NEW.plan_version_id)
  ) THEN
    RAISE EXCEPTION 'correction: a withdrawal belongs to a mark of the same record' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER signed_only BEFORE INSERT ON addendum FOR EACH ROW EXECUTE FUNCTION correct_signed_only();
CREATE TRIGGER signed_only BEFORE INSERT ON error_mark FOR EACH ROW EXECUTE FUNCTION correct_signed_only();
CREATE TRIGGER own_mark BEFORE INSERT ON error_mark FOR EACH ROW EXECUTE FUNCTION withdraw_own_mark();

-- What does not count at this moment: marked, and the mark not withdrawn.
CREATE VIEW standing_error WITH (security_invoker = true) AS
  SELECT m.clinic_id, m.assessment_id, m.plan_version_id FROM error_mark m
  WHERE m.withdraws_id IS NULL AND NOT EXISTS (
    SELECT FROM error_mark w WHERE w.clinic_id = m.clinic_id AND w.withdraws_id = m.id);
GRANT SELECT ON standing_error TO rootwise_app;
