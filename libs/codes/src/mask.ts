/** A number with all but its last four characters starred: `**************0015`. Four or fewer are starred whole. */
export const maskNumber = (number: string): string => {
  const chars = [...number];
  return chars.length <= 4 ? '*'.repeat(chars.length) : '*'.repeat(chars.length - 4) + chars.slice(-4).join('');
};

/** A person's name as strangers may see it: first character and one star, whatever its length (`张*`). */
export const maskName = (name: string): string => {
  const [first] = [...name.trim()];
  return first === undefined ? '' : `${first}*`;
};
