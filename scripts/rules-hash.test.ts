import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_HASH } from '../domain/rules-hash';
import { hashFileText, rulesHash } from './rules-hash';

describe('the hash of the rules', () => {
  it('is that of the rules as they stand (npm run rules:hash writes it)', () => {
    expect(RULES_HASH).toBe(rulesHash('.'));
    expect(readFileSync('domain/rules-hash.ts', 'utf8')).toBe(hashFileText(RULES_HASH));
  });
});
