import { expect, test } from 'vitest';
import type { z } from 'zod';
import { examSchema } from '@/domain/exam/schema';
import { imagingSchema } from '@/domain/imaging/schema';
import { intakeSchema } from '@/domain/intake/schema';
import { wordsOf } from '@/domain/words';
import messages from '@/messages/en/assessment.json';
import { fieldLabel, type LabelTree } from './field-label';

const words = wordsOf('en');
const label = (path: string) => fieldLabel(path, messages.field, words);

test('a path reads as the form says it', () => {
  expect(label('exam.neurology.strength.great_toe_extension.right')).toBe(
    'Strength, Great-toe extension, right',
  );
  expect(label('intake.pain.constant')).toBe('Constant, never stops');
  expect(label('intake.history.cancer')).toBe('History, cancer');
  expect(label('exam.mechanosensitivity.slr.left.degrees')).toBe('Straight leg raise, left, degrees');
  expect(label('exam.neurology.sensation.L5.right.pinprick')).toBe('Sensation, L5, right, pinprick');
});

test('every field of the three shared schemas has a label', () => {
  const shapes: [string, z.ZodRawShape][] = [
    ['intake', intakeSchema.shape],
    ['exam', examSchema.shape],
    ['imaging', imagingSchema.shape],
  ];
  const missing: string[] = [];
  const walk = (shape: Record<string, unknown>, tree: LabelTree | string | undefined, path: string) => {
    for (const [key, schema] of Object.entries(shape)) {
      const node = typeof tree === 'object' ? tree[key] : undefined;
      if (node === undefined) missing.push(`${path}.${key}`);
      if (typeof node !== 'object') continue;
      const inner = (schema as { unwrap?: () => { shape?: Record<string, unknown> } }).unwrap?.().shape;
      if (inner) walk(inner, node, `${path}.${key}`);
    }
  };
  const tree: LabelTree = messages.field;
  for (const [section, shape] of shapes) walk(shape, tree[section], section);
  expect(missing).toEqual([]);
});
