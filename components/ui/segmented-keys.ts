/** What a key does on a choice: picks the option that has the letter, or clears back to "not asked" (x, Backspace, Delete). Null: nothing. */
export function segmentedKey<Value extends string>(
  options: readonly { value: Value; key?: string }[],
  key: string,
): { value: Value | null } | null {
  if (key === 'Backspace' || key === 'Delete') return { value: null };
  const letter = key.toLowerCase();
  const picked = options.find((option) => option.key?.includes(letter));
  if (picked) return { value: picked.value };
  return letter === 'x' ? { value: null } : null;
}
