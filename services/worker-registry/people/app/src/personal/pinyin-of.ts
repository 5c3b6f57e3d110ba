import { pinyin } from 'pinyin-pro';

/** Toneless pinyin of a name with the readings that surnames have (单 shan, 曾 zeng), and its initials; other letters stay, in lower case. */
export const pinyinOf = (name: string): { readonly pinyin: string; readonly initials: string } => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
};
