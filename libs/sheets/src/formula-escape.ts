const dangerous = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula (`= + - @ TAB CR` in front) gets an apostrophe before it (reliability.md C14). */
export const escapeFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** Takes that apostrophe off again, so that a sheet of ours comes back as it left. */
export const unescapeFormula = (text: string): string => (text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text);
