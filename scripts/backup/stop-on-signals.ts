import { Hindrance } from '../start/say.mjs';

/** Ctrl-C or SIGTERM as a signal that ends the work in order, so that nothing half-made stays behind. */
export function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => stop.abort(new Hindrance('Stopped; nothing was changed.')));
  return stop.signal;
}
