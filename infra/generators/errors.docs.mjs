// Makes docs/errors.md from the catalogue of refusals as built (libs/i18n/dist).
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { put, root, row } from './generated-file.mjs';

const { refusals } = createRequire(import.meta.url)(join(root, 'libs/i18n/dist/index.js'));
const codes = Object.entries(refusals).sort(([a], [b]) => (a < b ? -1 : 1));

const lines = [
  '# Errors',
  '',
  'Made by `infra/generators/errors.docs.mjs` from `libs/i18n`; do not edit. Each answer says what happened, then the cure, in the',
  'language of `Accept-Language`; `{…}` are values of `params`. Besides an HTTP status a code may be a *warning* (let in, marked and',
  'listed), of the *device* (said by the scanner; 409 where a door says it) or a *reason* (why a proposal left someone out).',
  '',
  `${codes.length} codes.`,
  '',
  row('Code', 'Status', '中文', 'English'),
  row('---', '---', '---', '---'),
  ...codes.map(([code, { status, zh, en }]) => row(`<a id="${code}"></a>\`${code}\``, status, zh, en)),
];
put([['docs/errors.md', `${lines.join('\n')}\n`]], 'infra/generators/errors.docs.mjs');
