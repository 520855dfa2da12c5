/** Words for the codes a rule speaks in. */
export type Codes = {
  flag: Record<string, string>;
  phase: Record<string, string>;
  rule: Record<string, string>;
};

/**
 * A reason of the rules in words: flags and phases by their names, a rule by its number with what it says, once.
 * "Blocked by IL04." becomes "Blocked by IL04. Nerve tensioners need low irritability …".
 */
export function spokenReason(reason: string, { flag, phase, rule }: Codes): string {
  const rules = new Set<string>();
  const text = reason.replaceAll(/\b[A-Z][A-Z0-9_]+\b/g, (code) => {
    const said = rule[code];
    if (said) rules.add(said);
    const name = phase[code];
    return flag[code] ?? (name ? `${code} (${name})` : code);
  });
  return [text, ...rules].join(' ');
}
