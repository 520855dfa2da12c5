import { describe, expect, it } from 'vitest';
import { differingFields, draftOf, EMPTY_DRAFT, inputOf, type PatientDraft } from './patient-draft';

const DRAFT: PatientDraft = {
  familyName: ' Meier ',
  givenName: 'Anna',
  birthDate: '1979-05-02',
  sex: 'female',
  email: '',
  phone: ' 01 555 0100 ',
  address: '',
  nationalNumber: '',
  insuranceNumber: '',
};

describe('what was typed about a patient', () => {
  it('names every required field that is empty', () => {
    expect(inputOf(EMPTY_DRAFT)).toEqual({
      missing: {
        familyName: 'text.required',
        givenName: 'text.required',
        birthDate: 'date.required',
        sex: 'choice.required',
      },
    });
    expect(inputOf({ ...DRAFT, givenName: '  ' })).toEqual({ missing: { givenName: 'text.required' } });
  });

  it('sends what was left out as nothing', () => {
    expect(inputOf(DRAFT)).toEqual({
      input: {
        familyName: 'Meier',
        givenName: 'Anna',
        birthDate: '1979-05-02',
        sex: 'female',
        email: null,
        phone: '01 555 0100',
        address: null,
      },
    });
  });

  it('leaves a recorded number alone unless another is typed or it is taken away', () => {
    const filled = inputOf({ ...DRAFT, nationalNumber: ' 9073412KS ', insuranceNumber: null });
    expect(filled).toMatchObject({ input: { nationalNumber: '9073412KS', insuranceNumber: null } });
    const { input } = inputOf(DRAFT) as { input: object };
    expect(input).not.toHaveProperty('nationalNumber');
    expect(input).not.toHaveProperty('insuranceNumber');
  });

  it('finds where the record says something else', () => {
    const theirs = draftOf({
      familyName: 'Meier',
      givenName: 'Anna',
      birthDate: '1979-05-02',
      sex: 'female',
      email: 'anna.meier@mail.example',
      phone: '01 555 0199',
      address: null,
    });
    expect(differingFields(DRAFT, theirs)).toEqual(['email', 'phone']);
  });
});
