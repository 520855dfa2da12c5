import { bytesOf, type Manifest, rowsOf, type TableSummary } from './manifest';

export const countText = (count: number, what: string): string =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;

/** A number of bytes for people, in powers of a thousand. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}

/** Seconds since a moment of `performance.now()`. */
export const secondsSince = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`;

export const tableText = ({ name, rows, bytes }: TableSummary): string =>
  `    ${name.padEnd(28)} ${countText(rows, 'row').padStart(16)} ${sizeText(bytes).padStart(10)}`;

export const contentText = (manifest: Manifest): string =>
  `${countText(manifest.tables.length, 'table')}, ${countText(rowsOf(manifest), 'row')}, ${sizeText(bytesOf(manifest))}`;
