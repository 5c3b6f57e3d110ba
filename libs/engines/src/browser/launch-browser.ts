import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readEnvironment, type EngineEnvironment } from '../engine-environment';
import { askCommand } from '../processes/ask-command';
import { findBrowser } from './find-browser';

// The sandbox wants a user of its own, which containers and root lack; what is opened are our own pages on 127.0.0.1.
const ARGS = ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'];

/** A headless Chromium, driven by playwright-core; it ends with this process. @throws EngineMissing when there is none */
export const launchBrowser = async (environment: EngineEnvironment = readEnvironment()): Promise<Browser> => {
  const { chromium } = await import('playwright-core');
  const executablePath = await findBrowser(environment);
  return chromium.launch({ executablePath, headless: true, args: ARGS, env: await browserEnvironment(executablePath, environment) });
};

/** Where the system lacks a library or a font configuration, those that lie beside an unpacked browser. */
export const browserEnvironment = async (browser: string, { variables }: EngineEnvironment): Promise<Record<string, string>> => {
  const defined = Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const [libraries, fonts] = [join(dirname(browser), 'al2023', 'lib'), join(dirname(browser), 'fonts')];
  const lacksLibrary = existsSync(libraries) && (await askCommand(browser, ['--version'], variables)).code !== 0;
  const lacksFonts = existsSync(fonts) && !existsSync('/etc/fonts/fonts.conf');
  return { ...defined, ...(lacksLibrary ? { LD_LIBRARY_PATH: libraries } : {}), ...(lacksFonts ? { FONTCONFIG_PATH: fonts } : {}) };
};
