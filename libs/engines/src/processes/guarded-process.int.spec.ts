import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../manifest';
import { GuardedProcess } from './guarded-process';
import { isAlive } from './is-alive';
import { runToEnd } from './run-to-end';

describe('a process behind the guard', () => {
  let folder: string;
  let log: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fangang-guard-'));
    log = join(folder, 'logs', 'process.log');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves nothing behind when its parent is killed with -9', async () => {
    // A parent of its own that holds the guard's pipe as we do. Descriptor 4 is inherited by all below it: it ends when the last is gone.
    const guard = JSON.stringify(['sh', join(PACKAGE_FOLDER, 'guard.sh'), join(folder, 'log'), 'sleep', '600']);
    const parent = spawn(
      process.execPath,
      [
        '-e',
        `const [sh, ...rest] = ${guard}; require('child_process').spawn(sh, rest, { detached: true, stdio: ['pipe', 1, 2, 'ignore', 4] }); setInterval(() => 0, 1e6)`,
      ],
      { stdio: ['ignore', 'pipe', 'ignore', 'ignore', 'pipe'] },
    );
    const [line] = await once(parent.stdout ?? parent, 'data');
    const pid = Number(String(line));
    expect(isAlive(pid)).toBe(true);
    const everybody = parent.stdio[4];
    if (!everybody || !('resume' in everybody)) throw new Error('no pipe');
    const gone = once(everybody, 'end');
    everybody.resume();
    parent.kill('SIGKILL');
    await gone;
    expect(isAlive(pid)).toBe(false);
  });

  it('ends by its own number when it is stopped, and at once when it is killed', async () => {
    const stopped = await GuardedProcess.start({ command: 'sleep', args: ['600'], log });
    const killed = await GuardedProcess.start({ command: 'sleep', args: ['600'], log });
    expect([await killed.kill(), isAlive(killed.pid), isAlive(stopped.pid)]).toEqual([137, false, true]);
    expect([await stopped.stop(), isAlive(stopped.pid)]).toEqual([143, false]);
    expect(stopped.exitCode).toBe(143);
  });

  it('keeps what it says in its log, under the line that started it', async () => {
    await runToEnd({ command: 'sh', args: ['-c', 'echo out; echo err >&2'], log });
    expect(readFileSync(log, 'utf8')).toMatch(/^--- \S+ sh .*\nout\nerr\n$/);
  });

  it('fails with the log and its last words', async () => {
    const failing = runToEnd({ command: 'sh', args: ['-c', 'echo the disk is full; exit 3'], log });
    await expect(failing).rejects.toThrow(`sh ended with 3; its log: ${log}\n`);
    await expect(runToEnd({ command: 'sh', args: ['-c', 'echo the disk is full; exit 3'], log })).rejects.toThrow('the disk is full');
    await expect(runToEnd({ command: join(folder, 'none'), args: [], log })).rejects.toThrow('ended with 127');
  });

  it('is ended when it takes too long', async () => {
    await expect(runToEnd({ command: 'sleep', args: ['600'], log }, 100)).rejects.toThrow('took longer than 0.1 s');
  });
});
