import { readEnvironment } from './engine-environment';

describe('the environment of the engines', () => {
  it('keeps what it fetches in FANGANG_CACHE, else beside other caches, else in the home', () => {
    expect(readEnvironment({ FANGANG_CACHE: '/c', XDG_CACHE_HOME: '/x', HOME: '/h' }).cache).toBe('/c');
    expect(readEnvironment({ XDG_CACHE_HOME: '/x', HOME: '/h' }).cache).toBe('/x/fangang');
    expect(readEnvironment({ HOME: '/h' }).cache).toBe('/h/.cache/fangang');
  });

  it('fetches and stands in unless it is told not to', () => {
    expect(readEnvironment({})).toMatchObject({ provision: true, standIn: true });
    expect(readEnvironment({ FANGANG_PROVISION: 'off', FANGANG_STANDIN: 'off' })).toMatchObject({ provision: false, standIn: false });
  });

  it('reads an empty variable as one that is not set', () => {
    expect(readEnvironment({ MONGO_URL: '', REDIS_URL: '  ' })).toMatchObject({ mongoUrl: undefined, redisUrl: undefined });
  });
});
