-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'therapist', 'patient');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('invited', 'active', 'suspended');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('female', 'male', 'other');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "AssessmentKind" AS ENUM ('initial', 'reassessment', 'follow_up');

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('draft', 'signed');

-- CreateEnum
CREATE TYPE "SectionKind" AS ENUM ('intake', 'exam', 'imaging', 'follow_up');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('accepted', 'overridden');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('draft', 'signed', 'superseded');

-- CreateEnum
CREATE TYPE "AdherenceOutcome" AS ENUM ('done', 'partly', 'not');

-- CreateEnum
CREATE TYPE "AlertSource" AS ENUM ('assessment', 'check_in', 'follow_up');

-- CreateEnum
CREATE TYPE "AlertLevel" AS ENUM ('emergency', 'urgent', 'same_day', 'clinician_review');

-- CreateEnum
CREATE TYPE "AlertStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "LetterStatus" AS ENUM ('draft', 'signed');

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_counter" (
    "clinic_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "clinic_counter_pkey" PRIMARY KEY ("clinic_id","kind")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "name" TEXT NOT NULL,
    "status" "MembershipStatus" NOT NULL,
    "patient_id" UUID,
    "last_sign_in_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sid_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "setup_token" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_key" TEXT NOT NULL,
    "given_key" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" "Sex" NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID NOT NULL,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient_case" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "patient_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "status" "CaseStatus" NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "close_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "onset_on" DATE,
    "leg_side" TEXT,
    "tier" TEXT,
    "reading_main" TEXT,
    "reading_sub" TEXT,
    "response_state" TEXT NOT NULL DEFAULT 'NOT_ENOUGH_DATA',
    "last_seen_on" DATE,
    "next_due_on" DATE,
    "recheck_due_on" DATE,
    "checked_in_worse_on" DATE,

    CONSTRAINT "patient_case_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "kind" "AssessmentKind" NOT NULL,
    "status" "AssessmentStatus" NOT NULL,
    "started_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "signed_by_name" TEXT,
    "signature_meaning" TEXT,
    "content_hash" TEXT,
    "leg_pain" INTEGER,
    "back_pain" INTEGER,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "assessment_section" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "data" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "assessment_section_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "engine_version" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "tier" TEXT NOT NULL,
    "mechanism" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "mechanism" TEXT,
    "reason" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "PlanStatus" NOT NULL,
    "content" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "signed_by_name" TEXT,
    "signature_meaning" TEXT,
    "content_hash" TEXT,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "check_in" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "checked_on" DATE NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "leg_pain" INTEGER NOT NULL,
    "back_pain" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "adherence_entry" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "exercise" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "outcome" "AdherenceOutcome" NOT NULL,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adherence_entry_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "questionnaire_response" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "score" JSONB,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "questionnaire_response_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "alert" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "source" "AlertSource" NOT NULL,
    "source_id" UUID NOT NULL,
    "level" "AlertLevel" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "hand_over" JSONB,
    "status" "AlertStatus" NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "told_whom" TEXT,
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "letter" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" "LetterStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "signed_by_name" TEXT,
    "content_hash" TEXT,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "addendum" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID,
    "plan_version_id" UUID,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_by_name" TEXT NOT NULL,

    CONSTRAINT "addendum_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actor_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "patient_id" UUID,
    "subject_id" UUID,
    "request_id" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "clinic_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "procedure" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("clinic_id","user_id","key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_clinic_id_user_id_key" ON "membership"("clinic_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_clinic_id_patient_id_key" ON "membership"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "session_sid_hash_idx" ON "session"("sid_hash");

-- CreateIndex
CREATE INDEX "session_clinic_id_user_id_idx" ON "session"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "setup_token_token_hash_idx" ON "setup_token"("token_hash");

-- CreateIndex
CREATE INDEX "setup_token_clinic_id_user_id_idx" ON "setup_token"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "patient_clinic_id_birth_date_idx" ON "patient"("clinic_id", "birth_date");

-- CreateIndex
CREATE UNIQUE INDEX "patient_clinic_id_number_key" ON "patient"("clinic_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "patient_case_clinic_id_number_key" ON "patient_case"("clinic_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "patient_case_clinic_id_patient_id_id_key" ON "patient_case"("clinic_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "assessment_clinic_id_case_id_started_on_idx" ON "assessment"("clinic_id", "case_id", "started_on");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_section_clinic_id_assessment_id_kind_key" ON "assessment_section"("clinic_id", "assessment_id", "kind");

-- CreateIndex
CREATE INDEX "evaluation_clinic_id_case_id_created_at_idx" ON "evaluation"("clinic_id", "case_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_clinic_id_assessment_id_key" ON "evaluation"("clinic_id", "assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_clinic_id_assessment_id_key" ON "decision"("clinic_id", "assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_clinic_id_case_id_number_key" ON "plan_version"("clinic_id", "case_id", "number");

-- CreateIndex
CREATE INDEX "check_in_clinic_id_case_id_received_at_idx" ON "check_in"("clinic_id", "case_id", "received_at");

-- CreateIndex
CREATE INDEX "adherence_entry_clinic_id_case_id_done_on_idx" ON "adherence_entry"("clinic_id", "case_id", "done_on");

-- CreateIndex
CREATE UNIQUE INDEX "adherence_entry_clinic_id_plan_version_id_exercise_done_on_key" ON "adherence_entry"("clinic_id", "plan_version_id", "exercise", "done_on");

-- CreateIndex
CREATE INDEX "questionnaire_response_clinic_id_case_id_answered_at_idx" ON "questionnaire_response"("clinic_id", "case_id", "answered_at");

-- CreateIndex
CREATE INDEX "alert_clinic_id_status_opened_at_idx" ON "alert"("clinic_id", "status", "opened_at");

-- CreateIndex
CREATE INDEX "letter_clinic_id_case_id_created_at_idx" ON "letter"("clinic_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "addendum_clinic_id_assessment_id_idx" ON "addendum"("clinic_id", "assessment_id");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_at_idx" ON "audit_event"("clinic_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_patient_id_at_idx" ON "audit_event"("clinic_id", "patient_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_key_clinic_id_created_at_idx" ON "idempotency_key"("clinic_id", "created_at");

-- AddForeignKey
ALTER TABLE "clinic_counter" ADD CONSTRAINT "clinic_counter_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setup_token" ADD CONSTRAINT "setup_token_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setup_token" ADD CONSTRAINT "setup_token_clinic_id_user_id_fkey" FOREIGN KEY ("clinic_id", "user_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_case" ADD CONSTRAINT "patient_case_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_case" ADD CONSTRAINT "patient_case_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section_clinic_id_assessment_id_fkey" FOREIGN KEY ("clinic_id", "assessment_id") REFERENCES "assessment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section_clinic_id_saved_by_id_fkey" FOREIGN KEY ("clinic_id", "saved_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "patient_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_clinic_id_assessment_id_fkey" FOREIGN KEY ("clinic_id", "assessment_id") REFERENCES "assessment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_clinic_id_assessment_id_fkey" FOREIGN KEY ("clinic_id", "assessment_id") REFERENCES "assessment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adherence_entry" ADD CONSTRAINT "adherence_entry_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adherence_entry" ADD CONSTRAINT "adherence_entry_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adherence_entry" ADD CONSTRAINT "adherence_entry_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire_response" ADD CONSTRAINT "questionnaire_response_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire_response" ADD CONSTRAINT "questionnaire_response_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_clinic_id_owner_id_fkey" FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_clinic_id_closed_by_id_fkey" FOREIGN KEY ("clinic_id", "closed_by_id") REFERENCES "membership"("clinic_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_clinic_id_patient_id_case_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "case_id") REFERENCES "patient_case"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addendum" ADD CONSTRAINT "addendum_clinic_id_assessment_id_fkey" FOREIGN KEY ("clinic_id", "assessment_id") REFERENCES "assessment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addendum" ADD CONSTRAINT "addendum_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
