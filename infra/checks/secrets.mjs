// Looks for secrets in every file that git would take. A finding names file and line, never the secret.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-graph.mjs';

const kinds = [
  ['private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/],
  ['password in an address', /\b(?:mongodb(?:\+srv)?|rediss?|https?|amqp):\/\/[^\s:/@'"`${}<]+:[^\s/@'"`${}<]{3,}@/],
  ['token of a known maker', /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|xox[bp]-[A-Za-z0-9-]{20,})\b/],
];
const passedBy = /(^|\/)package-lock\.json$|\.(png|jpg|woff2?|xlsx|pdf|ico)$/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
const found = files
  .split('\n')
  .filter((file) => file && !passedBy.test(file))
  .flatMap((file) => {
    const full = join(root, file);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return [];
    const text = readFileSync(full, 'utf8');
    return kinds.flatMap(([name, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}:${text.slice(0, at).split('\n').length} ${name}`];
    });
  });
for (const line of found) console.error(line);
process.exit(found.length ? 1 : 0);
