-- New values stand in a migration of their own: PostgreSQL does not use them in the transaction that adds them.
ALTER TYPE "Role" ADD VALUE 'assistant';
ALTER TYPE "Role" ADD VALUE 'front_desk';
ALTER TYPE "Role" ADD VALUE 'auditor';
ALTER TYPE "AssessmentStatus" ADD VALUE 'submitted' BEFORE 'signed';
