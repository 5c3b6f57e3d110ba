import { EngineMissing } from './engine-missing';
import { found, notHere, searchInOrder, wrong, type Way } from './search-in-order';

const way = (name: string, look: Way<string>['look']): Way<string> => ({ name, look });
const missing = (search: Promise<string>): Promise<EngineMissing> =>
  search.then(
    (value) => Promise.reject(new Error(`found ${value}`)),
    (error: unknown) => (error instanceof EngineMissing ? error : Promise.reject(new Error(String(error)))),
  );

describe('the search for an engine', () => {
  it('takes nothing else where one was named and is wrong', async () => {
    const search = searchInOrder(
      'mongodb',
      [way('MONGO_URL', async () => wrong('nobody answers')), way('PATH', async () => found('mongod'))],
      'install it',
    );
    expect((await missing(search)).attempts).toEqual([{ way: 'MONGO_URL', why: 'nobody answers' }]);
  });

  it('takes the first way that leads there, and asks no further', async () => {
    const asked: string[] = [];
    const tell = (name: string) => way(name, async () => (asked.push(name), name === 'second' ? found(name) : notHere('not set')));
    expect(await searchInOrder('redis', [tell('first'), tell('second'), tell('third')], 'install it')).toBe('second');
    expect(asked).toEqual(['first', 'second']);
  });

  it('names every way that was tried, why each failed, and what to do, and asks for exit code 5', async () => {
    const broken = way('by pip', async () => {
      throw new Error('no Python on PATH');
    });
    const error = await missing(searchInOrder('kafka', [way('KAFKA_HOME', async () => notHere('not set')), broken], 'install Java'));
    expect(error.exitCode).toBe(5);
    for (const words of ['kafka', 'KAFKA_HOME: not set', 'by pip: no Python on PATH', 'install Java'])
      expect(error.message).toContain(words);
  });
});
