import { useEffect, useState } from 'react';

/**
 * True once every character of the paper has its font. The foot is no part of the page's text, so nobody else would ask for its
 * characters.
 */
export const usePaperReady = (title: string, foot: string): boolean => {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    document.title = title;
    const asked = document.fonts.load("8pt 'Noto Sans SC'", foot);
    void asked.then(() => document.fonts.ready).then(() => setReady(true));
  }, [title, foot]);
  return ready;
};

/** `P` prints, where nothing is being typed. */
export const usePrintKey = (): void => {
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (key.toLowerCase() === 'p' && !ctrlKey && !metaKey && !(target instanceof HTMLInputElement)) window.print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
