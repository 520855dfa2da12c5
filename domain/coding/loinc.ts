/** LOINC codes of what the product records, only those that were found (specification §8.2); examination items have local codes. */
export const LOINC = {
  painZeroToTen: '72514-3',
  painVisualAnalogue: '38214-3',
  painReported: '38208-5',
  phq4Total: '69724-3',
  phq9Panel: '44249-1',
} as const;
