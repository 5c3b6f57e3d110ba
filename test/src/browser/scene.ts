import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@fangang/demo';
import { launchBrowser } from '@fangang/engines';
import type { Browser, Page } from 'playwright-core';
import { type Book, openBook, places } from '../journey/book';
import { startFangang } from '../journey/start-fangang';

export type Lang = 'zh' | 'en';
export const langs: readonly Lang[] = ['zh', 'en'];

/** Where pictures and papers lie after a run, for a person to look at. */
export const screens = join(__dirname, '../../../.artifacts/screens');

/** A running Fangang of one process, a browser, and what went wrong in its pages. */
export interface Scene {
  readonly book: Book;
  /** A window in which this account is signed in. */
  readonly window: (account: string) => Promise<Page>;
  /** A window in which nobody is. */
  readonly stranger: () => Promise<Page>;
  /** Errors of pages and requests to foreign hosts, in any window so far. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

const password = 'what-the-desk-knows';

/** Logins of this spec, beside those of the story. */
const logins = [
  { account: 'screen-cun', role: 'VILLAGE_OFFICER', areas: [places.village] },
  { account: 'screen-xian', role: 'COUNTY_OFFICER', areas: [places.county] },
  { account: 'screen-diaodu', role: 'DISPATCHER', areas: [places.county] },
];

/** Opens one more login, for a person who is known only later: a driver, an employer. */
export const openLogin = ({ operator }: Book, wish: object): Promise<unknown> => operator.post('/auth/accounts', { ...wish, password });

export const openScene = async (size: number): Promise<Scene> => {
  mkdirSync(screens, { recursive: true });
  const fangang = await startFangang('solo');
  const operator = await Client.signIn(fangang.url, fangang.operator.account, fangang.operator.password);
  const book = openBook({ base: fangang.url, size, seed: 1, tell: () => undefined, operator, password });
  for (const login of logins) await openLogin(book, login);
  const browser: Browser = await launchBrowser();
  const complaints: string[] = [];
  const stranger = async (): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
    page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
    page.on('console', (line) => line.type() === 'error' && !/^Failed to load resource/.test(line.text()) && complaints.push(line.text()));
    page.on(
      'request',
      (request) =>
        /^(?!data:|blob:)/.test(request.url()) && !request.url().startsWith(book.base) && complaints.push(`foreign host: ${request.url()}`),
    );
    return page;
  };
  const window = async (account: string): Promise<Page> => {
    const page = await stranger();
    const answer = await page.context().request.post(`${book.base}/api/v1/auth/session`, { data: { account, password } });
    if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
    return page;
  };
  const stop = async (): Promise<void> => {
    await browser.close();
    await fangang.stop();
  };
  return { book, window, stranger, complaints, stop };
};
