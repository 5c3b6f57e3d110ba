import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_FOLDER } from '../manifest';

/** A command to be started, and the file that takes everything it says. */
export interface GuardedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * A process that dies with its parent, however the parent dies, and is ended by its own number. It stands in a process group of its own,
 * so that Ctrl-C in a terminal reaches us and not the engine: we end first, then it.
 */
export class GuardedProcess {
  /** Resolves with the exit code; never rejects. A signal counts as 128 + its number, as in a shell; -1 when it could not be started. */
  readonly ended: Promise<number>;
  private code: number | undefined;

  private constructor(
    private readonly guard: ChildProcess,
    /** The command's own number, not the guard's. */
    readonly pid: number,
    readonly log: string,
    ended: Promise<number>,
  ) {
    this.ended = ended.then((code) => (this.code = code));
  }

  /** @throws Error naming the log when the command cannot be started at all. */
  static async start({ command, args, log, cwd, env }: GuardedCommand): Promise<GuardedProcess> {
    mkdirSync(dirname(log), { recursive: true });
    appendFileSync(log, `--- ${new Date().toISOString()} ${command} ${args.join(' ')}\n`);
    const guard = spawn('/bin/sh', [join(PACKAGE_FOLDER, 'guard.sh'), log, command, ...args], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    const ended = new Promise<number>((resolve) => {
      guard.once('exit', (code) => resolve(code ?? -1));
      guard.once('error', () => resolve(-1));
    });
    guard.stdin?.on('error', () => undefined);
    const [line] = await Promise.race([once(guard.stdout ?? guard, 'data'), ended.then(() => [''])]);
    const pid = Number.parseInt(String(line), 10);
    if (!Number.isInteger(pid)) throw new Error(`${command} could not be started; see ${log}`);
    guard.stdout?.destroy();
    // Neither the guard nor its pipes keep our process alive; when it goes, they go.
    guard.unref();
    if (guard.stdin && 'unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
    return new GuardedProcess(guard, pid, log, ended);
  }

  /** The exit code once it has ended. */
  get exitCode(): number | undefined {
    return this.code;
  }

  /** Lets go of the pipe (the guard sends SIGTERM, ten seconds later SIGKILL) and waits for the end. */
  async stop(): Promise<number> {
    this.guard.ref();
    this.guard.stdin?.destroy();
    return this.ended;
  }

  /** The crash: SIGKILL at once, for proofs of what survives it. */
  async kill(): Promise<number> {
    this.guard.ref();
    process.kill(this.pid, 'SIGKILL');
    const code = await this.ended;
    this.guard.stdin?.destroy();
    return code;
  }

  /** The last lines of the log, for a failure's message. */
  tail(lines = 12): string {
    return tailOf(this.log, lines);
  }
}

/** The last lines of a log; empty when there is none. */
export const tailOf = (log: string, lines: number): string => {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
};
