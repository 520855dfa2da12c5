import { type PublishedCase, publishedCasesSchema } from '../../exchange/case-schema';
import openCases from './open-cases.json';

/** Real cases from published reports and teaching material, each with citation and address. Read, never fitted to. */
export const OPEN_CASES: readonly PublishedCase[] = publishedCasesSchema.parse(openCases);
