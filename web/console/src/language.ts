import { type ConsoleKey, consoleWords, type Fillings, type Lang, langs, say } from '@fangang/i18n';
import { useCallback, useSyncExternalStore } from 'react';

const kept = 'fangang.language';
const listeners = new Set<() => void>();

const asked = (): Lang | undefined => {
  const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(kept);
  return langs.find((lang) => lang === wanted);
};

let language: Lang = asked() ?? 'zh';
const show = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
show();

/** The language of the screen; Chinese until somebody asks for English (by the switch, or `?lang=en`). */
export const currentLanguage = (): Lang => language;

export const setLanguage = (lang: Lang): void => {
  language = lang;
  localStorage.setItem(kept, lang);
  show();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLanguage = (): Lang => useSyncExternalStore(subscribe, currentLanguage);

/** A word of the desk app by its key, in the language of the screen. */
export type Speak = (key: ConsoleKey, fillings?: Fillings) => string;
export const useWords = (): Speak => {
  const lang = useLanguage();
  return useCallback((key, fillings) => say(consoleWords[key], lang, fillings), [lang]);
};
