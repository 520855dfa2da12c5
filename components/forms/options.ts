/** A vocabulary list as the options of a control. */
export const itemsOf = <Key extends string>(
  keys: readonly Key[],
  labels: Record<Key, string>,
): { key: Key; label: string }[] => keys.map((key) => ({ key, label: labels[key] }));

export const optionsOf = <Key extends string>(
  keys: readonly Key[],
  labels: Record<Key, string>,
): { value: Key; label: string }[] => keys.map((key) => ({ value: key, label: labels[key] }));
