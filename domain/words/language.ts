/** Languages the clinical content is written in. A second language adds its files and its line here. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
