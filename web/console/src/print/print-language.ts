import { type Fillings, type PrintKey, printWords, say } from '@fangang/i18n';
import { useCallback } from 'react';
import { useLanguage } from '../language';

/** A word of the papers by its key, in the language of the screen. */
export type SpeakPrint = (key: PrintKey, fillings?: Fillings) => string;
export const usePrintWords = (): SpeakPrint => {
  const lang = useLanguage();
  return useCallback((key, fillings) => say(printWords[key], lang, fillings), [lang]);
};
