import { execFileSync } from 'node:child_process';
// An old Node has no statfs: named, it would fail before it could be told that it is too old.
import fs from 'node:fs';
import net from 'node:net';
import { Hindrance } from './say.mjs';

const OLDEST_NODE = 20;
const NEEDED_GIGABYTES = 2;

export function requireNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) < OLDEST_NODE) {
    throw new Hindrance(`Node ${version} is too old: install Node ${OLDEST_NODE} or newer.`);
  }
}

export function requireNpm() {
  try {
    execFileSync('npm', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  } catch {
    throw new Hindrance('npm was not found: install Node with npm.');
  }
}

/** Free space is only asked for when something large is about to be written. */
export function requireDiskSpace(folder, free = fs.statfsSync(folder)) {
  const gigabytes = (free.bavail * free.bsize) / 1e9;
  if (gigabytes < NEEDED_GIGABYTES) {
    throw new Hindrance(
      `Only ${gigabytes.toFixed(1)} GB are free on this disk: at least ${NEEDED_GIGABYTES} GB are needed.`,
    );
  }
}

export function portFrom(text = '3000') {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Hindrance(`PORT is "${text}", which is not a port number.`);
  return port;
}

/** Whether nobody listens there, on IPv4 or IPv6. */
export async function requireFreePort(port) {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    await new Promise((resolve, reject) => {
      const probe = net.createServer();
      probe.once('error', (error) =>
        error.code === 'EADDRINUSE'
          ? reject(
              new Hindrance(
                `Port ${port} is taken by another program: stop it, or choose another with PORT=3001 npm run up.`,
              ),
            )
          : reject(new Hindrance(`Port ${port} cannot be used: ${error.code}.`)),
      );
      probe.listen(port, host, () => probe.close(resolve));
    });
  }
}
