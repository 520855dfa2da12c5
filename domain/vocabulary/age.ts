/** Completed years between two calendar dates (`YYYY-MM-DD`); null without a birth date. */
export function ageInYears(birthDate: string | null, asOf: string): number | null {
  if (!birthDate) return null;
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
