import iconv from 'iconv-lite';

/** What went wrong with the text of a cell before it reached us (domain.md §7.3). */
export const corruptions = ['PINYIN_INTRUSION', 'BROKEN_RUN', 'MOJIBAKE', 'REPLACEMENT_CHAR', 'MARKUP'] as const;
export type Corruption = (typeof corruptions)[number];

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
const pinyin = new RegExp(`\\p{Script=Han}\\s*[(（]\\s*(?=[a-zü]*[${toned}])[a-zü${toned}]{1,7}\\s*[)）]`, 'iu');
const broken = /\p{Script=Han}[!?]*\?[!?]*\p{Script=Han}/u;
// U+FFFD, the private use area and its planes, the C1 controls.
const replaced = /[\ufffd\ue000-\uf8ff\u0080-\u009f\u{f0000}-\u{10ffff}]/u;
const tags = 'font|span|strong|table|div|br|em|td|tr|th|li|ul|ol|sup|sub|p|b|i|u|a';
const markup = new RegExp(`<\\/?(?:${tags})\\b|\\/(?:${tags})>|&(?:nbsp|amp|lt|gt|quot|#\\d+);`, 'i');
const chinese = /^[\p{Script=Han}\p{ASCII}\u3000-\u303f\uff00-\uffef·—…“”‘’]+$/u;

/**
 * The Chinese that a cell held before it was read as GB18030 though it was UTF-8: `寮犱笁` was `张三`. Shown to a person, never applied.
 * Undefined when the text is not of that kind. A last character that was cut in half is left out.
 */
export const mojibakeRepair = (text: string): string | undefined => {
  const whole = text.replace(/[?\ufffd]+$/u, '');
  if (!/\p{Script=Han}/u.test(whole) || whole.includes('\ufffd')) return undefined;
  const bytes = iconv.encode(whole, 'gb18030');
  const cuts = whole === text ? [0] : [0, 1, 2];
  for (const cut of cuts) {
    try {
      const repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      if (/\p{Script=Han}/u.test(repaired) && chinese.test(repaired)) return repaired;
    } catch {
      // Not UTF-8 at this length: the text is what it seems, or one byte more was lost.
      continue;
    }
  }
  return undefined;
};

/** The first corruption that a cell shows, or null. Composed first, so that a tone written as its own mark counts too. */
export const corruptionOf = (text: string): Corruption | null => {
  const composed = text.normalize('NFC');
  if (mojibakeRepair(text) !== undefined) return 'MOJIBAKE';
  if (markup.test(composed)) return 'MARKUP';
  if (replaced.test(composed)) return 'REPLACEMENT_CHAR';
  if (pinyin.test(composed)) return 'PINYIN_INTRUSION';
  return broken.test(composed) ? 'BROKEN_RUN' : null;
};
