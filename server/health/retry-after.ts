/** Seconds after which somebody told SERVICE_UNAVAILABLE may ask again, as the header of that name says it. */
export const RETRY_AFTER = '2';
