import path from 'node:path';

/** Where the embedded PostgreSQL, the secrets of this installation and the log are kept. */
export const dataFolder = (root, settings = process.env) =>
  settings.ROOTWISE_DATA ? path.resolve(root, settings.ROOTWISE_DATA) : path.join(root, '.data');
