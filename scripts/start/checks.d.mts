export function requireNode(version?: string): void;
export function requireNpm(): void;
export function requireDiskSpace(folder: string, free?: { bavail: number; bsize: number }): void;
export function portFrom(text?: string): number;
export function requireFreePort(port: number): Promise<void>;
