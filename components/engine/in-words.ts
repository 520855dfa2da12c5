/** A key of the rules as it is read: `thigh_post` → "thigh post". */
export const inWords = (key: string): string => key.replaceAll('_', ' ').replaceAll('.', ' ');
