import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const runSource = join(__dirname, '../run-source.cjs');

/** A process of its own that says in single lines how far it got. */
export interface SourceProcess {
  readonly pid: number;
  /** The next line that it prints. @throws Error when it ends before */
  said(): Promise<string>;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Runs a TypeScript file of ours in a process of its own, from source. */
export const startProcess = (file: string, args: readonly string[]): SourceProcess => {
  const child: ChildProcess = spawn(process.execPath, ['-C', '@fangang/source', '-r', runSource, file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout, pid } = child;
  if (!stdout || pid === undefined) throw new Error(`${file} did not start`);
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid,
    said: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${file} ended`);
      return value;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
