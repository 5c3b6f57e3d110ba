/** Text as a CSS string; what could end it is escaped. */
const quoted = (text: string): string => `"${text.replace(/[\\"<>&\n]/g, (char) => `\\${char.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** `Page {n} of {total}` with the page's own numbers in the places. */
const counted = (template: string): string =>
  template
    .split(/(\{n\}|\{total\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{n}' ? 'counter(page)' : part === '{total}' ? 'counter(pages)' : quoted(part)))
    .join(' ');

const small = "font: 8pt 'Noto Sans SC', sans-serif; white-space: nowrap;";

/** What stands at the foot of each printed page: a line at the left, `page n of N` at the right. */
export const footStyle = (page: string, line: string, pageOf: string): string =>
  `@page ${page} { @bottom-left { content: ${quoted(line)}; width: 82%; ${small} } @bottom-right { content: ${counted(pageOf)}; ${small} } }`;
