// Budgets of the built desk app, gzipped: what the first page loads, and the largest piece that a later page adds.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './project-graph.mjs';
import { exists } from './tools.mjs';

const budgets = { first: 450, further: 120 };
const kilobytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

if (!exists('web/console/vite.config.ts')) process.exit(0);
const dist = join(root, 'web/console/dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const firstFiles = [...page.matchAll(/(?:src|href)="[^"]*?([^"/]+\.(?:js|css))"/g)].map(([, file]) => file);
const files = readdirSync(dist, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
const first = files.filter((file) => firstFiles.includes(basename(file))).reduce((sum, file) => sum + kilobytes(join(dist, file)), 0);
const further = files
  .filter((file) => !firstFiles.includes(basename(file)))
  .map((file) => ({ file, size: kilobytes(join(dist, file)) }))
  .sort((a, b) => b.size - a.size);

console.error(
  `first page ${first.toFixed(1)} of ${budgets.first} KB gz; largest later piece ${(further[0]?.size ?? 0).toFixed(1)} of ${budgets.further} KB gz`,
);
const tooLarge = further.filter(({ size }) => size > budgets.further);
for (const { file, size } of tooLarge) console.error(`${file}: ${size.toFixed(1)} KB gz`);
process.exit(firstFiles.length > 0 && first <= budgets.first && tooLarge.length === 0 ? 0 : 1);
