import type { ExpectedReading } from './define-golden-case';
import { GOLDEN_CASES } from './index';
import { type ResolvedAssessment, resolveCase } from './resolve-case';

export type Examined = { name: string; assessment: ResolvedAssessment; expected: ExpectedReading };

/** Every examined assessment of the cast beside what must follow from it, seen from one demo day. */
export function examinedAssessments(demoDay: string): Examined[] {
  return GOLDEN_CASES.flatMap((golden) =>
    resolveCase(golden, demoDay)
      .assessments.filter((assessment) => assessment.examined)
      .flatMap((assessment, index) => {
        const expected = golden.expects.readings[index];
        return expected ? [{ name: `${golden.id}, ${assessment.kind}`, assessment, expected }] : [];
      }),
  );
}
