-- Which side the first of two values belongs to in the shorthand of a clinic.
ALTER TABLE "clinic" ADD COLUMN "side_order" TEXT NOT NULL DEFAULT 'R/L';
ALTER TABLE clinic ADD CONSTRAINT clinic_side_order CHECK (side_order IN ('R/L', 'L/R'));
GRANT UPDATE (side_order) ON clinic TO rootwise_app;
