import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

export interface JourneyRun {
  readonly code: number;
  /** The one object on stdout; undefined when there was none. */
  readonly figures: Record<string, unknown> | undefined;
  /** What a person would have read. */
  readonly story: string;
}

/** Tells the journey as a process of its own, as `npm run journey` does. */
export const runJourney = (...args: readonly string[]): Promise<JourneyRun> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'test/dist/journey/cli.js'), '--json', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let story = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (story += chunk.toString()));
    child.once('exit', (code) =>
      resolve({ code: code ?? 1, story, figures: out.startsWith('{') ? (JSON.parse(out) as Record<string, unknown>) : undefined }),
    );
  });

/** Builds what the journey runs from; says what failed. */
export const build = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'infra/checks/build.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build failed\n${said.slice(-4_000)}`))));
  });
