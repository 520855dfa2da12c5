export function rememberRun(
  data: string,
  run: { supervisor: number; server: number | null; port: number },
): void;
export function forgetRun(data: string): void;
export function clearRemains(data: string): Promise<void>;
