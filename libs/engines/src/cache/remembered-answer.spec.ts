import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recallAnswer, rememberAnswer } from './remembered-answer';

const A_DAY = 86_400_000;

describe('a remembered answer', () => {
  let cache: string;
  beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'fangang-cache-'))));
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('is asked again after a day', async () => {
    await rememberAnswer(cache, 'mongod', 'cannot be reached', 1_000);
    expect(await recallAnswer(cache, 'mongod', A_DAY, 1_000 + A_DAY)).toBe('cannot be reached');
    expect(await recallAnswer(cache, 'mongod', A_DAY, 1_001 + A_DAY)).toBeUndefined();
  });

  it('counts as none when it cannot be read', async () => {
    await rememberAnswer(cache, 'mongod', 'cannot be reached');
    writeFileSync(join(cache, 'answers', 'mongod.json'), '{"at": 1');
    expect(await recallAnswer(cache, 'mongod', A_DAY)).toBeUndefined();
  });
});
