export function step(name: string, work: () => unknown): Promise<void>;
export class Hindrance extends Error {}
export function giveUp(error: unknown): never;
