/** What closing an alert asks for. Both are part of the record, so neither may be empty. */
export type Closing = { toldWhom: string; outcome: string };

/** Message keys of what is empty. */
export function missingIn({ toldWhom, outcome }: Closing): Partial<Record<keyof Closing, string>> {
  return {
    ...(toldWhom.trim() ? {} : { toldWhom: 'text.required' }),
    ...(outcome.trim() ? {} : { outcome: 'text.required' }),
  };
}
