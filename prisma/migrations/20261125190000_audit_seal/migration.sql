-- CreateTable
CREATE TABLE "audit_seal" (
    "clinic_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "event_id" UUID NOT NULL,
    "prev" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("clinic_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_clinic_id_event_id_key" ON "audit_seal"("clinic_id", "event_id");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_written_at_id_idx" ON "audit_event"("clinic_id", "written_at", "id");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_actor_id_at_idx" ON "audit_event"("clinic_id", "actor_id", "at");

-- AddForeignKey
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_clinic_id_event_id_fkey" FOREIGN KEY ("clinic_id", "event_id") REFERENCES "audit_event"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and guards: a seal is only added.
ALTER TABLE audit_seal ADD CONSTRAINT audit_seal_from_one CHECK (seq >= 1);
ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_seal
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
GRANT SELECT, INSERT ON audit_seal TO rootwise_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The sealer goes from clinic to clinic, so it must know which there are. In each it works in the context of that clinic.
CREATE POLICY seen_by_sealer ON clinic FOR SELECT USING (current_setting('app.sealing', true) = 'on');
