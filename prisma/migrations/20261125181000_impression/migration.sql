-- The therapist's word on an assessment is a section like the others: it saves itself and has its version.
ALTER TYPE "SectionKind" ADD VALUE 'impression';

-- An alert raised while an assessment is still a draft learns at signing who was told.
GRANT UPDATE (level, title, text, due_at, hand_over) ON alert TO rootwise_app;
