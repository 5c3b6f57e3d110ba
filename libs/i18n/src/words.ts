/** The two languages; zh is what a screen starts with. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

/** One term in both languages; a missing one fails the compiler. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}
/** Terms by key; write `{…} as const satisfies Words`, so that the keys stay typed. */
export type Words = Readonly<Record<string, Word>>;

/** Language of an `Accept-Language` header: English where it is asked for before Chinese, else Chinese. */
export const langOf = (acceptLanguage: string | undefined): Lang => {
  const asked = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return asked.find((tag) => tag === 'zh' || tag === 'en') === 'en' ? 'en' : 'zh';
};

/** What fills the `{…}` of a word. */
export type Fillings = Readonly<Record<string, string | number>>;

/** A word in a language, its `{…}` filled; one without a filling stays visible, so that it is found. */
export const say = (word: Word, lang: Lang, fillings: Fillings = {}): string =>
  word[lang].replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(fillings, name) ? String(fillings[name]) : place));
