/** Stamped on every stored evaluation; raised whenever a rule, a weight or a threshold changes. */
export const ENGINE_VERSION = '1.2.5';
