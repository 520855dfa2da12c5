/** LOINC codes of what the product records, only those that were found (specification §8.2); examination items have local codes. */
export const LOINC = {
  painZeroToTen: '72514-3',
  painVisualAnalogue: '38214-3',
  painReported: '38208-5',
  /** The specification calls 69724-3 the total; it names the panel, the total score is 70272-0 (looked up). */
  phq4Panel: '69724-3',
  phq4Total: '70272-0',
  phq9Panel: '44249-1',
} as const;
