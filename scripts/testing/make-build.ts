import { fileURLToPath } from 'node:url';
import { build } from '../start/prepare';

// The production build that `npm run up` serves, made the same way and kept for it.
const note = await build(fileURLToPath(new URL('../..', import.meta.url)));
console.log(note ?? 'built');
