import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser';

describe('the browser of the tests', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>返岗 back to work</h1>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('opens a page of ours as a secure context, and reads its words', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    expect(await page.textContent('h1')).toBe('返岗 back to work');
    expect(await page.evaluate('isSecureContext && "serviceWorker" in navigator && "subtle" in crypto')).toBe(true);
  });

  it('prints it', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
