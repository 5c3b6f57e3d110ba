import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type ShapeName = 'solo' | 'cluster';

export interface Ready {
  readonly url: string;
  readonly operator: { readonly account: string; readonly password: string };
  readonly engines: Readonly<Record<string, { readonly product: string; readonly version: string; readonly real: boolean }>>;
  readonly processes?: readonly { readonly name: string; readonly pid: number }[];
  readonly pid: number;
}

/** What the program said when it ended before it was ready; 5 = an engine is missing. */
export class NotStarted extends Error {
  constructor(
    readonly code: number,
    tail: string,
  ) {
    super(`Fangang ended with ${code} before it was ready\n${tail}`);
    this.name = 'NotStarted';
  }
}

const root = join(__dirname, '../../..');
const program = { solo: 'services/solo/dist/main.js', cluster: 'services/solo/dist/cluster.js' } as const;

export interface StartWishes {
  /** Beyond the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Is told all that it writes to stderr. */
  readonly hears?: (text: string) => void;
}

/** Starts an empty Fangang of a shape in a folder of its own, and ends it and the folder with `stop`. */
export const startFangang = async (shape: ShapeName, { env = {}, hears }: StartWishes = {}): Promise<Ready & { stop(): Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fangang-journey-'));
  const child = spawn(process.execPath, [join(root, program[shape]), '--empty', '--json', '--port', '0', '--data-dir', dataDir], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  child.stderr.on('data', (chunk: Buffer) => {
    hears?.(chunk.toString());
    tail = (tail + chunk.toString()).slice(-4_000);
  });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await ended;
    clearTimeout(timer);
    if (process.env['FANGANG_KEEP_DATA'] === undefined) rmSync(dataDir, { recursive: true, force: true });
    else process.stderr.write(`data kept in ${dataDir}\n${tail}\n`);
  };
  const ready = await Promise.race([
    new Promise<Ready>((resolve) =>
      createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line) as Ready)),
    ),
    ended.then((code) => Promise.reject(new NotStarted(code, tail))),
  ]);
  return { ...ready, stop };
};
