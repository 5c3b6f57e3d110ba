import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readJson, readText, root } from './tree';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly user?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}
interface EnginesManifest {
  readonly engines: readonly { readonly product: string; readonly version: string }[];
}

const text = readText('docker-compose.yml');
const { services, secrets } = parse(text, { merge: true }) as Compose;
const all = Object.entries(services);
const once = ['topics', 'migrate'];
const ours = all.filter(([, { image }]) => image.startsWith('fangang:'));

const made = mkdtempSync(join(tmpdir(), 'fangang-setup-'));
const setup = () =>
  execFileSync(process.execPath, ['infra/compose/setup.mjs'], {
    cwd: root,
    env: { ...process.env, FANGANG_COMPOSE_DIR: made },
    stdio: 'pipe',
  });
const contents = () =>
  readdirSync(made, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

beforeAll(setup);
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe('docker compose', () => {
  it('holds no password: each comes from what npm run setup made, and a missing one stops it', () => {
    const values = all.flatMap(([name, { environment = {} }]) =>
      Object.entries(environment).map(([key, value]) => ({ at: `${name}.${key}`, value: String(value) })),
    );
    const secretive = values.filter(({ at, value }) => /PASSWORD|SECRET|TOKEN|AUTH$/.test(at) || /:\/\/[^/]*:[^/]*@/.test(value));
    expect(secretive.length).toBeGreaterThan(10);
    expect(secretive.filter(({ value }) => !/\$\{[A-Z_]+:\?[^}]+\}/.test(value))).toEqual([]);
  });

  it('reads every key from a file that npm run setup makes', () => {
    const written = contents().map((file) => file.slice(made.length + 1));
    expect(
      Object.values(secrets)
        .map(({ file }) => file.replace('./infra/compose/', ''))
        .filter((file) => !written.includes(file)),
    ).toEqual([]);
    const mounted = new Set(all.flatMap(([, service]) => service.secrets ?? []));
    expect([...mounted].sort()).toEqual(Object.keys(secrets).sort());
  });

  it('gives the key that signs sessions to the office alone, the key of the passes to transport alone', () => {
    const holders = (secret: string) => all.filter(([, service]) => service.secrets?.includes(secret)).map(([name]) => name);
    expect(holders('session-private')).toEqual(['worker-registry']);
    expect(holders('pass-key')).toEqual(['transport']);
  });

  it('gives each process the addresses of its own databases only', () => {
    const databases = (name: string) =>
      Object.keys(services[name]?.environment ?? {})
        .filter((key) => key.endsWith('_MONGO_URL'))
        .sort();
    expect(databases('worker-registry')).toEqual(['HEALTH_MONGO_URL', 'OFFICE_MONGO_URL', 'PEOPLE_MONGO_URL']);
    expect(databases('employer-demand')).toEqual(['EMPLOYER_DEMAND_MONGO_URL']);
    expect(databases('matching')).toEqual(['MATCHING_MONGO_URL']);
    expect(databases('transport')).toEqual(['TRANSPORT_MONGO_URL']);
    expect(databases('edge')).toEqual([]);
  });

  it('asks every process that stays whether it is well', () => {
    expect(all.filter(([name, { healthcheck }]) => !once.includes(name) && !healthcheck?.test.length).map(([name]) => name)).toEqual([]);
  });

  it('starts a service when its engines are well, its topics made and its databases migrated', () => {
    const waits = { mongo: 'service_healthy', kafka: 'service_healthy', redis: 'service_healthy' };
    const done = { topics: 'service_completed_successfully', migrate: 'service_completed_successfully' };
    for (const name of ['worker-registry', 'employer-demand', 'matching', 'transport']) {
      const conditions = Object.entries(services[name]?.depends_on ?? {}).map(([on, { condition }]) => [on, condition]);
      expect(Object.fromEntries(conditions)).toEqual({ ...waits, ...done });
    }
  });

  it('runs the engines in the versions of the manifest', () => {
    const { engines } = readJson<EnginesManifest>('libs/engines/manifest.json');
    const versionOf = (product: string) => engines.find((row) => row.product === product)?.version ?? `no ${product} in the manifest`;
    const images = {
      mongo: `mongo:${versionOf('MongoDB')}`,
      kafka: `apache/kafka:${versionOf('Apache Kafka')}`,
      redis: `redis:${versionOf('Redis')}`,
    };
    expect(Object.fromEntries(Object.keys(images).map((name) => [name, services[name]?.image]))).toEqual(images);
  });

  it('publishes the edge and nothing else', () => {
    expect(all.filter(([, { ports }]) => ports?.length).map(([name]) => name)).toEqual(['edge']);
  });

  it('starts programs that are in the tree', () => {
    const programs = ours.map(([, { command }]) => String(command?.[1]).replace('/dist/', '/src/').replace(/\.js$/, '.ts'));
    expect(programs.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(ours.map(([, { command }]) => command?.[0])).toEqual(ours.map(() => 'node'));
  });

  it('runs none of our processes as root', () => {
    expect(ours.filter(([, { user }]) => !user?.includes('FANGANG_UID')).map(([name]) => name)).toEqual([]);
  });

  it('mounts files that are in the tree', () => {
    const mounts = all.flatMap(([, { volumes = [] }]) =>
      volumes.filter((volume) => volume.startsWith('./')).map((volume) => String(volume.split(':')[0])),
    );
    expect(mounts.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('npm run setup', () => {
  it('makes every setting that compose asks for', () => {
    const asked = new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name));
    const env = readFileSync(join(made, '.env'), 'utf8');
    expect([...asked].filter((name) => !new RegExp(`^${name}=.{2,}$`, 'm').test(env))).toEqual([]);
  });

  it('keeps what it makes from other users', () => {
    expect(contents().filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
  });

  it('changes nothing when it runs again', () => {
    const before = contents().map((file) => [file, readFileSync(file, 'utf8')]);
    setup();
    expect(contents().map((file) => [file, readFileSync(file, 'utf8')])).toEqual(before);
  });
});
