// Writes generated files, or with `--check` only compares them and ends with 1, naming what is stale and the script that mends it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** `files`: path from the root → text. */
export const put = (files, script) => {
  const isStale = ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;
  const stale = [...files].filter(isStale);
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return;
  }
  for (const [path] of stale) console.error(`${path} is stale; run \`npx tsc -b libs/contracts libs/i18n && node ${script}\``);
  if (stale.length) process.exitCode = 1;
};

/** One line of a table in markdown; a bar inside a cell would end it. */
export const row = (...cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
