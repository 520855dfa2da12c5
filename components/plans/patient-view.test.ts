import { expect, test } from 'vitest';
import { mayBePrinted, patientViewOf } from './patient-view';

const open = { open: true, emergencyOpen: false, proposal: { kind: 'draft' } } as const;

test('only a plan that nothing speaks against is plainly shown', () => {
  expect(patientViewOf(open)).toBe('shown');
  for (const kind of ['locked', 'screen_incomplete', 'needs_clinician'] as const) {
    expect(patientViewOf({ ...open, proposal: { kind } })).toBe('questioned');
  }
});

test('an open emergency hides the exercises, whatever the proposal and the case', () => {
  expect(patientViewOf({ ...open, emergencyOpen: true })).toBe('emergency');
  expect(patientViewOf({ open: false, emergencyOpen: true, proposal: { kind: 'locked' } })).toBe('emergency');
});

test('only what the patient sees is printed for them', () => {
  expect((['shown', 'questioned', 'emergency', 'closed'] as const).filter(mayBePrinted)).toEqual([
    'shown',
    'questioned',
  ]);
});

test('a closed case shows the patient no plan', () => {
  expect(patientViewOf({ ...open, open: false })).toBe('closed');
});
