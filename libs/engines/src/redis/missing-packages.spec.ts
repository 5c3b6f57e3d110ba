import { missingPackages, type AskClient } from './missing-packages';

const depends: Record<string, string> = {
  'redis-server': '  PreDepends: init-system-helpers\n  Depends: lsb-base\n  Depends: redis-tools\n',
  'redis-tools': '  Depends: adduser\n |Depends: libjemalloc2\n  Depends: libc6\n  Depends: liblzf1\n',
  liblzf1: '  Depends: libc6\n  Depends: lua-cjson\n',
};
const machine: AskClient = async (command, args) => {
  const name = args.at(-1) ?? '';
  if (command === 'apt-cache') return `${name}\n${depends[name] ?? ''}`;
  if (name === 'libc6') return 'installed';
  return name === 'libjemalloc2' ? 'not-installed' : '';
};

describe('what has to be unpacked for Redis', () => {
  it('are the libraries that this machine lacks, to any depth, and neither its services nor what is installed', async () => {
    expect(await missingPackages(['redis-server', 'redis-tools'], machine)).toEqual([
      'redis-server',
      'redis-tools',
      'libjemalloc2',
      'liblzf1',
      'lua-cjson',
    ]);
  });
});
