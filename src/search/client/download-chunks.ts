/** Reports in one file of what downloads need. */
export const CHUNK = 500;

/** Stands in a row for the address of the home page, which only the browser knows; no text of a report has it. */
export const HOME = '\u0001';
