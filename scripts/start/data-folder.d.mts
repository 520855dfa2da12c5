export function dataFolder(root: string, settings?: Record<string, string | undefined>): string;
