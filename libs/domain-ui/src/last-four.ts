/** The last four characters of a number that a door gave starred or whole: as much of it as a list may show. Nothing of a shorter one. */
export const lastFour = (number: string | null | undefined): string => (number && number.length > 4 ? number.slice(-4) : '');
