export function rememberRun(
  data: string,
  run: { supervisor: number; children: number[]; port: number },
): void;
export function forgetRun(data: string): void;
export function clearRemains(data: string): Promise<void>;
export function livingRun(data: string): { supervisor: number; port: number; since: number } | null;
