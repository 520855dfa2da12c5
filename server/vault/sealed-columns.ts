/** A column that holds sealed values only. */
export type SealedColumn = {
  table: string;
  column: string;
  /** Column with the id of the row (or of the person) a value is bound to. */
  rowId: string;
} & ({ scope: 'clinic' } | { scope: 'accounts'; purpose: string });

const ofPatient = (column: string) => ({ scope: 'clinic', table: 'patient', column, rowId: 'id' }) as const;

/** Every sealed column. Sealing anew with other keys walks this list; a test compares it with the database. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  ofPatient('phone_sealed'),
  ofPatient('email_sealed'),
  ofPatient('address_sealed'),
  ofPatient('national_number_sealed'),
  ofPatient('insurance_number_sealed'),
  { scope: 'accounts', table: 'app_user', column: 'email_sealed', rowId: 'id', purpose: 'email' },
  ...(['secret', 'next_secret'] as const).map(
    (column) =>
      ({ scope: 'accounts', table: 'second_factor', column, rowId: 'user_id', purpose: 'totp' }) as const,
  ),
];
