import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Started {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** SIGTERM, then SIGKILL after 10 s; waits for the end. */
  stop(): Promise<void>;
  /** Runs once, when it ends by itself. */
  onExit(run: (code: number | null) => void): void;
}

/** Starts a Node program that says `{"service", "pid", "port"}` in one line when it listens. @throws Error with the end of its log */
export const startProcess = async (
  name: string,
  program: string,
  env: Readonly<Record<string, string>>,
  logFile: string,
  withinMs = 60_000,
): Promise<Started> => {
  const child = spawn(process.execPath, [program], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(logFile, { flags: 'a' });
  let tail = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log.write(chunk);
    tail = (tail + chunk.toString()).slice(-2_000);
  });
  const said = await new Promise<{ readonly port: number }>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${name} ${why}; its log is ${logFile}\n${tail}`));
    const timer = setTimeout(() => fail(`did not listen within ${withinMs / 1_000} s`), withinMs);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      clearTimeout(timer);
      resolve({ port: Number((JSON.parse(line) as { port: number | string }).port) });
    });
  }).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return { name, pid: child.pid ?? 0, port: said.port, stop: () => stopChild(child), onExit: (run) => child.once('exit', run) };
};

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
};
