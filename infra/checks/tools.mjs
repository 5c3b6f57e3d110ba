// Starts a tool of node_modules as a child of this process, with what it prints shown at once.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-graph.mjs';

const bins = {
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
};

// Whoever ends this process ends its tools.
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));
for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
])
  process.on(signal, () => process.exit(code));

/** A tool by its name in node_modules, or a script of ours by its path. */
const fileOf = (tool) => join(root, bins[tool] ? `node_modules/${bins[tool]}` : tool);

/**
 * Runs a tool; what it says goes to stderr, so that stdout stays for the result.
 * @returns {Promise<{ok: boolean, said: string}>} `said` is everything printed; a tool that is still running after `minutes` is ended and not ok.
 */
export const run = (tool, args = [], { cwd = root, minutes = 10, env = {} } = {}) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [fileOf(tool), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const tooLong = setTimeout(() => {
      process.stderr.write(`${tool} did not end within ${minutes} minutes and is stopped.\n`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, minutes * 60_000);
    child.on('error', (error) => hear(`${tool}: ${error.message}\n`));
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(tooLong);
      done({ ok: code === 0, said });
    });
  });

export const exists = (path) => existsSync(join(root, path));
