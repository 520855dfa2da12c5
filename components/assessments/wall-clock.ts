/** The clock on the wall of this device, `YYYY-MM-DDTHH:MM`, as the field of a time takes it. */
export const wallClock = (): string => new Date().toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T');
