-- Row-level security, grants, immutability and the indexes Prisma cannot express. docs/decisions/tenancy.md says why.

-- 1. The runtime role: neither owner nor superuser. The migrator gives it login and password from the environment.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rootwise_app') THEN
    CREATE ROLE rootwise_app NOLOGIN;
  END IF;
END
$$;

-- Shorter than the 20 s after which the application gives a transaction up: a statement that arrives late must find the
-- transaction gone, or it could commit after the failure was reported.
ALTER ROLE rootwise_app SET idle_in_transaction_session_timeout = '5s';
ALTER ROLE rootwise_app SET statement_timeout = '10s';
ALTER ROLE rootwise_app SET lock_timeout = '3s';

-- 2. Row-level security. An unset setting is NULL on a fresh connection and '' after a transaction that used it:
-- nullif makes both mean "no clinic", so that nothing is visible.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'clinic_counter', 'patient', 'patient_case', 'assessment', 'assessment_section', 'evaluation', 'decision',
    'plan_version', 'check_in', 'adherence_entry', 'questionnaire_response', 'alert', 'letter', 'addendum',
    'audit_event', 'idempotency_key'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)
         WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'clinic', 'clinic_counter', 'app_user', 'credential', 'membership', 'session', 'setup_token', 'patient', 'patient_case',
    'assessment', 'assessment_section', 'evaluation', 'decision', 'plan_version', 'check_in', 'adherence_entry',
    'questionnaire_response', 'alert', 'letter', 'addendum', 'audit_event', 'idempotency_key'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;

CREATE POLICY tenant ON clinic USING (id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- Identity comes before a clinic is known. Each of these settings holds something the person has just shown: the e-mail
-- typed, the secret of the cookie or of the link (hashed), or the account a password is being checked for.
CREATE POLICY seen_by_tenant ON membership FOR SELECT
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY seen_at_sign_in ON membership FOR SELECT
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid);
CREATE POLICY written_by_tenant ON membership FOR INSERT
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY changed_by_tenant ON membership FOR UPDATE
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

CREATE POLICY seen_by_colleagues ON app_user FOR SELECT
  USING (EXISTS (
    SELECT FROM membership
    WHERE membership.user_id = app_user.id
      AND membership.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid));
CREATE POLICY seen_at_sign_in ON app_user FOR SELECT
  USING (id = nullif(current_setting('app.identity', true), '')::uuid
         OR email = nullif(current_setting('app.login_email', true), ''));
CREATE POLICY written_for_email ON app_user FOR INSERT
  WITH CHECK (email = nullif(current_setting('app.login_email', true), ''));

CREATE POLICY own ON credential
  USING (user_id = nullif(current_setting('app.identity', true), '')::uuid)
  WITH CHECK (user_id = nullif(current_setting('app.identity', true), '')::uuid);

CREATE POLICY seen ON session FOR SELECT
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
         OR sid_hash = nullif(current_setting('app.sid_hash', true), ''));
CREATE POLICY written_by_owner ON session FOR INSERT
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
              AND user_id = nullif(current_setting('app.identity', true), '')::uuid);
CREATE POLICY changed ON session FOR UPDATE
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
         OR sid_hash = nullif(current_setting('app.sid_hash', true), ''));

CREATE POLICY seen ON setup_token FOR SELECT
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
         OR token_hash = nullif(current_setting('app.setup_token_hash', true), ''));
CREATE POLICY written_by_tenant ON setup_token FOR INSERT
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE POLICY changed_by_tenant ON setup_token FOR UPDATE
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- 3. Grants: no DELETE on anything clinical, no UPDATE of keys, authors, verdicts or audit.
GRANT USAGE ON SCHEMA public TO rootwise_app;
GRANT SELECT ON clinic, app_user, credential, membership, session, setup_token, clinic_counter, patient, patient_case,
  assessment, assessment_section, evaluation, decision, plan_version, check_in, adherence_entry, questionnaire_response,
  alert, letter, addendum, audit_event, idempotency_key, rate_limit TO rootwise_app;
GRANT INSERT ON app_user, credential, membership, session, setup_token, clinic_counter, patient, patient_case,
  assessment, assessment_section, evaluation, decision, plan_version, check_in, adherence_entry, questionnaire_response,
  alert, letter, addendum, audit_event, idempotency_key, rate_limit TO rootwise_app;
GRANT UPDATE (last) ON clinic_counter TO rootwise_app;
GRANT UPDATE (password_hash, updated_at) ON credential TO rootwise_app;
GRANT UPDATE (name, status, last_sign_in_at, version, updated_at) ON membership TO rootwise_app;
GRANT UPDATE (last_seen_at, revoked_at) ON session TO rootwise_app;
GRANT UPDATE (used_at, revoked_at) ON setup_token TO rootwise_app;
GRANT UPDATE (family_name, given_name, family_key, given_key, birth_date, sex, email, phone, version, updated_at,
  updated_by_id) ON patient TO rootwise_app;
GRANT UPDATE (therapist_id, status, closed_on, close_reason, version, updated_at, onset_on, leg_side, tier, reading_main,
  reading_sub, response_state, last_seen_on, next_due_on, recheck_due_on, checked_in_worse_on)
  ON patient_case TO rootwise_app;
GRANT UPDATE (status, signed_at, signed_by_id, signed_by_name, signature_meaning, content_hash, leg_pain, back_pain)
  ON assessment TO rootwise_app;
GRANT UPDATE (data, schema_version, version, saved_at, saved_by_id) ON assessment_section TO rootwise_app;
GRANT UPDATE (assessment_id, status, content, schema_version, version, saved_at, saved_by_id, signed_at, signed_by_id, signed_by_name,
  signature_meaning, content_hash, superseded_at) ON plan_version TO rootwise_app;
GRANT UPDATE (outcome, reason, recorded_at) ON adherence_entry TO rootwise_app;
GRANT UPDATE (owner_id, status, closed_at, closed_by_id, told_whom, outcome, version) ON alert TO rootwise_app;
GRANT UPDATE (recipient, body, status, version, saved_at, signed_at, signed_by_id, signed_by_name, content_hash,
  released_at) ON letter TO rootwise_app;
GRANT UPDATE (response) ON idempotency_key TO rootwise_app;
GRANT UPDATE, DELETE ON rate_limit TO rootwise_app;
GRANT DELETE ON idempotency_key TO rootwise_app;

-- 4. Signed means signed: refused for everyone, the owner too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
END
$$;

CREATE FUNCTION keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'signed' THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE tg_op WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- A section belongs to its assessment: it changes, or comes to be, only while that is a draft. Where the assessment cannot
-- be seen (no clinic in context) the answer is no as well.
CREATE FUNCTION keep_signed_section() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  section assessment_section;
BEGIN
  IF tg_op = 'DELETE' THEN section := OLD; ELSE section := NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM assessment
    WHERE clinic_id = section.clinic_id AND id = section.assessment_id AND status = 'draft'
  ) THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  IF tg_op = 'UPDATE' AND (OLD.assessment_id, OLD.kind) IS DISTINCT FROM (NEW.assessment_id, NEW.kind) THEN
    RAISE EXCEPTION 'signed_record: a section does not move' USING ERRCODE = 'check_violation';
  END IF;
  RETURN section;
END
$$;

CREATE FUNCTION keep_signed_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'draft' THEN
    RETURN CASE tg_op WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF tg_op = 'UPDATE' AND OLD.status = 'signed' AND NEW.status = 'superseded'
     AND to_jsonb(NEW) - 'status' - 'superseded_at' = to_jsonb(OLD) - 'status' - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
END
$$;

CREATE FUNCTION keep_closed_alert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' OR OLD.status = 'closed' THEN
    RAISE EXCEPTION 'signed_record: % on % is refused', tg_op, tg_table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_signed BEFORE UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION keep_signed();
CREATE TRIGGER keep_signed BEFORE UPDATE OR DELETE ON letter FOR EACH ROW EXECUTE FUNCTION keep_signed();
CREATE TRIGGER keep_signed BEFORE INSERT OR UPDATE OR DELETE ON assessment_section
  FOR EACH ROW EXECUTE FUNCTION keep_signed_section();
CREATE TRIGGER keep_signed BEFORE UPDATE OR DELETE ON plan_version FOR EACH ROW EXECUTE FUNCTION keep_signed_plan();
CREATE TRIGGER keep_closed BEFORE UPDATE OR DELETE ON alert FOR EACH ROW EXECUTE FUNCTION keep_closed_alert();

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'evaluation', 'decision', 'check_in', 'questionnaire_response', 'addendum', 'audit_event'
  ] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'assessment', 'assessment_section', 'evaluation', 'decision', 'plan_version', 'check_in', 'adherence_entry',
    'questionnaire_response', 'alert', 'letter', 'addendum', 'audit_event'
  ] LOOP
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END
$$;

-- 5. What must be true of a row whatever the code does.
ALTER TABLE assessment ADD CONSTRAINT assessment_signature_complete CHECK (
  status = 'draft' OR (signed_at IS NOT NULL AND signed_by_id IS NOT NULL AND signed_by_name IS NOT NULL
    AND signature_meaning IS NOT NULL AND content_hash IS NOT NULL));
ALTER TABLE plan_version ADD CONSTRAINT plan_version_signature_complete CHECK (
  status = 'draft' OR (signed_at IS NOT NULL AND signed_by_id IS NOT NULL AND signed_by_name IS NOT NULL
    AND signature_meaning IS NOT NULL AND content_hash IS NOT NULL));
ALTER TABLE alert ADD CONSTRAINT alert_closed_with_record CHECK (
  (status = 'open' AND closed_at IS NULL)
  OR (status = 'closed' AND closed_at IS NOT NULL AND closed_by_id IS NOT NULL
    AND length(coalesce(told_whom, '')) > 0 AND length(coalesce(outcome, '')) > 0));
ALTER TABLE decision ADD CONSTRAINT decision_override_has_reason CHECK (
  kind = 'accepted' OR (mechanism IS NOT NULL AND length(coalesce(reason, '')) > 0));
ALTER TABLE membership ADD CONSTRAINT membership_patient_role CHECK ((role = 'patient') = (patient_id IS NOT NULL));
ALTER TABLE addendum ADD CONSTRAINT addendum_of_one_record CHECK (num_nonnulls(assessment_id, plan_version_id) = 1);
ALTER TABLE app_user ADD CONSTRAINT app_user_email_folded CHECK (email = lower(email));

CREATE UNIQUE INDEX patient_case_one_open ON patient_case (clinic_id, patient_id) WHERE status = 'open';
CREATE UNIQUE INDEX assessment_one_draft ON assessment (clinic_id, case_id) WHERE status = 'draft' AND kind <> 'follow_up';
CREATE UNIQUE INDEX plan_version_one_draft ON plan_version (clinic_id, case_id) WHERE status = 'draft';
CREATE UNIQUE INDEX plan_version_one_signed ON plan_version (clinic_id, case_id) WHERE status = 'signed';

-- 6. Lists. Byte order makes a prefix a plain range, and the comparison leakproof: only then may it use an index under
-- row-level security.
ALTER TABLE patient ALTER COLUMN family_key TYPE text COLLATE "C", ALTER COLUMN given_key TYPE text COLLATE "C";
CREATE INDEX patient_by_family ON patient (clinic_id, family_key, given_key, id);
CREATE INDEX patient_by_given ON patient (clinic_id, given_key, family_key, id);
CREATE INDEX patient_case_open ON patient_case (clinic_id, therapist_id, id) WHERE status = 'open';
CREATE INDEX patient_case_by_patient ON patient_case (clinic_id, patient_id, opened_on);
CREATE INDEX alert_open_by_case ON alert (clinic_id, case_id) WHERE status = 'open';
CREATE INDEX alert_open_emergency ON alert (clinic_id, patient_id) WHERE status = 'open' AND level = 'emergency';
CREATE INDEX plan_version_signed_by_patient ON plan_version (clinic_id, patient_id) WHERE status = 'signed';
