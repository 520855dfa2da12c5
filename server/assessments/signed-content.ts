import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import { contentHash } from '../canonical-json';

/** Everything a signature under an assessment is bound to. */
export type SignedContent = {
  assessmentId: string;
  patientId: string;
  facts: Facts;
  evaluation: Evaluation;
  decision: { kind: string; mechanism: string | null; reason: string | null };
  impression: Impression;
  signature: { signedAt: string; signedById: string; signedByName: string; signatureMeaning: string };
};

/** The hash stored with the signature, and made again whenever the assessment is read. */
export const signedHash = (content: SignedContent): string => contentHash(content);
