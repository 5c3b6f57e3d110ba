import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce } from './build-once';

/** The number of a process that has just ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('an engine in the cache', () => {
  let cache: string;
  beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'fangang-cache-'))));
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  const make = (text: string) => async (folder: string) => writeFileSync(join(folder, 'engine'), text);

  it('is not there, not even in part, when fetching it failed', async () => {
    const half = async (folder: string) => {
      await make('half')(folder);
      throw new Error('the line broke');
    };
    await expect(buildOnce({ cache, name: 'engine-1', make: half })).rejects.toThrow('the line broke');
    expect(existsSync(join(cache, 'engine-1'))).toBe(false);
    expect(readdirSync(join(cache, 'unfinished'))).toEqual([]);
    expect(readFileSync(join(await buildOnce({ cache, name: 'engine-1', make: make('whole') }), 'engine'), 'utf8')).toBe('whole');
  });

  it('is fetched once by two runs at the same time, and by none later', async () => {
    let made = 0;
    const once = async (folder: string) => {
      made += 1;
      await make('whole')(folder);
    };
    await Promise.all([buildOnce({ cache, name: 'engine-1', make: once }), buildOnce({ cache, name: 'engine-1', make: once })]);
    await buildOnce({ cache, name: 'engine-1', make: once });
    expect(made).toBe(1);
  });

  it('is fetched anew after a run that was killed in the middle, whose lock and half nobody clears away', async () => {
    const killed = endedProcess();
    mkdirSync(join(cache, 'locks'));
    writeFileSync(join(cache, 'locks', 'engine-1.lock'), `${killed}\n`);
    mkdirSync(join(cache, 'unfinished', `engine-1@${killed}`), { recursive: true });
    await buildOnce({ cache, name: 'engine-1', make: make('whole') });
    expect(readdirSync(join(cache, 'unfinished'))).toEqual([]);
    expect(readdirSync(join(cache, 'locks'))).toEqual([]);
  });

  it('is fetched anew when the run was killed before it wrote its number into the lock', async () => {
    mkdirSync(join(cache, 'locks'));
    writeFileSync(join(cache, 'locks', 'engine-1.lock'), '');
    expect(existsSync(await buildOnce({ cache, name: 'engine-1', make: make('whole') }))).toBe(true);
  });

  it('says which folder to choose where the cache may not be written', async () => {
    writeFileSync(join(cache, 'a-file'), '');
    await expect(buildOnce({ cache: join(cache, 'a-file', 'cache'), name: 'engine-1', make: make('whole') })).rejects.toThrow(
      'FANGANG_CACHE',
    );
  });
});
