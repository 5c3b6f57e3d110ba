import { execFile } from 'node:child_process';

/** A short command's answer. `code` is -1 when it could not be run or took too long. */
export interface CommandAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command that answers at once (a version, a check); for anything that takes time there is {@link runToEnd}. Never throws. */
export const askCommand = (command: string, args: readonly string[], env?: NodeJS.ProcessEnv, withinMs = 20_000): Promise<CommandAnswer> =>
  new Promise((resolve) => {
    const done = (error: Error | null, out: string, err: string) => {
      const code = error === null ? 0 : 'code' in error && typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err: err || (error?.message ?? '') });
    };
    execFile(command, [...args], { timeout: withinMs, maxBuffer: 8_388_608, ...(env ? { env } : {}) }, done);
  });
