/**
 * Groups whose answers are one observation and are said in one sentence: what a raised leg showed, and a count out of those done.
 * `slr.right` is "positive at 40°, leg pain", not three entries.
 */
const TOGETHER = /^exam\.(mechanosensitivity\.(slr|slump)\.(left|right)|competing\.sijCount)(?=\.|$)/;

/** The group a facts path is said with; null for what stands for itself. */
export const saidTogether = (path: string): string | null => TOGETHER.exec(path)?.[0] ?? null;
