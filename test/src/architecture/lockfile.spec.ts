import { readJson } from './tree';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Root {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const { packages } = readJson<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const manifest = readJson<Root>('package.json');
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const versionsOf = (name: string) => installed.filter(([path]) => nameOf(path) === name).map(([, { version }]) => version ?? '');

/** −1, 0 or 1 for plain versions `1.2.3`. */
const compare = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index]);
  return at === undefined ? 0 : Math.sign((left?.[at] ?? 0) - (right?.[at] ?? 0));
};

describe('a locked version', () => {
  it.each([
    ['mongoose', '9.9.2', 'bulkSave in a retried transaction saved nothing (mongoose #16432)'],
    ['bullmq', '6.3.3', 'after an outage of Redis a worker never consumed again (bullmq #4585)'],
    ['@nestjs/platform-fastify', '11.1.14', 'middleware was passed by URL encoding (CVE-2026-2293)'],
  ])('of %s is at least %s: %s', (name, floor) => {
    expect(versionsOf(name)).not.toEqual([]);
    expect(versionsOf(name).filter((version) => compare(version, floor) < 0)).toEqual([]);
  });

  it('of @fastify/cookie is at most 11.1.0: later ones want Node 22', () => {
    expect(versionsOf('@fastify/cookie').filter((version) => compare(version, '11.1.0') > 0)).toEqual([]);
  });

  it('is one and the same for the Nest core packages', () => {
    const core = ['common', 'core', 'microservices', 'platform-fastify', 'testing'].flatMap((name) => versionsOf(`@nestjs/${name}`));
    expect(new Set(core).size).toBe(1);
  });

  it('is exact in the manifest', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, range]) => !/^\d/.test(range));
    expect(loose).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('knows every optional binary, so that other systems can install', () => {
    const known = new Set(installed.map(([path]) => nameOf(path)));
    const missing = installed.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !known.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no host', () => {
    expect(installed.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });

  it('brings no install script that nobody decided about', () => {
    const undecided = installed.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && manifest.allowScripts[nameOf(path)] === undefined,
    );
    expect(undecided.map(([path]) => path)).toEqual([]);
  });

  it('puts nothing under the GPL into the server', () => {
    const server = installed.filter(([, { dev, license }]) => !dev && /\bA?GPL-/.test((license ?? '').replaceAll('LGPL-', '')));
    expect(server.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
  });
});
