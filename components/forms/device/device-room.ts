export { DeviceCopy } from './device-copy';
export { DraftVault } from './draft-vault';
export { LivePages } from './live-pages';
