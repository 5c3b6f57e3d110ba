/**
 * The one text of plain data (RFC 8785): keys in UTF-16 code-unit order, no white space, members that are `undefined` left out. Equal
 * text is equal data, in every process and shape; what is hashed or compared is this text.
 * @throws TypeError on what JSON cannot say: functions, symbols, bigints, numbers that are not finite, `undefined` in a list
 */
export const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join()}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return JSON.stringify(value);
  throw new TypeError(`no plain data: ${typeof value}`);
};
