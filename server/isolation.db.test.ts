import { describeIsolation } from './testing/isolation';

/** What belongs to another clinic is not found; what a role may not do at all is forbidden. Nothing else may come back. */
describeIsolation(({ code }) =>
  ['NOT_FOUND', 'FORBIDDEN', 'BAD_REQUEST', 'CONFLICT', 'TOO_MANY_REQUESTS'].includes(code),
);
