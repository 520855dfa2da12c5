import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A new folder for one test run, inside the folder of the whole run when there is one. Others may walk through it, since
 * PostgreSQL runs as another account when the tests run as root.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(process.env.ROOTWISE_TEST_FOLDER ?? tmpdir(), name));
  chmodSync(folder, 0o711);
  return folder;
}
