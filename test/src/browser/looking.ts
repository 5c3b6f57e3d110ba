import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Lang, screens } from './scene';

/** Opens a page of the desk app in a language and waits until it has all it asked for. */
export const visit = async (page: Page, base: string, path: string, lang: Lang = 'zh'): Promise<void> => {
  await page.goto(`${base}/console${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
  await settled(page);
};

/** Everything asked for has come, and every character has its font. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('#root > *').first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
};

/** What a person reads on the page. */
export const wordsOf = async (page: Page): Promise<string> => page.locator('#root').innerText();

/** Leaves a picture of the whole page. */
export const shoot = async (page: Page, name: string): Promise<void> =>
  void (await page.screenshot({ path: join(screens, `${name}.png`), fullPage: true }));

/** A printed paper: its pages, each with its size in whole millimetres. */
export interface Printed {
  readonly pages: number;
  readonly sizes: readonly string[];
}

/** Prints what the page shows, and leaves the paper and a picture of its first sheet. */
export const printed = async (page: Page, name: string): Promise<Printed> => {
  await page.locator('.paper[data-ready=true]').waitFor();
  await shoot(page, name);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(screens, `${name}.pdf`), pdf);
  const text = pdf.toString('latin1');
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`,
  );
  return { pages: (text.match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length, sizes: [...new Set(boxes)] };
};
