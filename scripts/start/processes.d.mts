export function commandOf(pid: number | null | undefined): string | null;
export function isRunning(pid: number | null | undefined): boolean;
export function signalGroup(pid: number | null | undefined, signal: NodeJS.Signals): void;
