/** A range of the library as it is printed: `10-15` becomes `10–15`. */
export const rangeOf = (dose: string): string => dose.replaceAll(/(\d)-(\d)/g, '$1–$2');
