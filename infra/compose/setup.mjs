// `npm run setup`: random secrets for docker-compose.yml, into infra/compose/.env and infra/compose/secrets/ (0600, ignored by git).
// What is there already stays, so that it may run again after an upgrade. Prints names, never values.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.FANGANG_COMPOSE_DIR ?? import.meta.dirname;
const secrets = join(folder, 'secrets');
const envFile = join(folder, '.env');
const made = [];

// The processes run as this user, so that they can read the files; started by root, they run as the image's own user instead.
const root = process.getuid?.() === 0;
const uid = root ? 1000 : (process.getuid?.() ?? 1000);
const gid = root ? 1000 : (process.getgid?.() ?? 1000);

const put = (file, text) => {
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  if (root) chownSync(file, uid, gid);
};
const secret = (name, make) => {
  const file = join(secrets, name);
  if (existsSync(file)) return;
  put(file, make());
  made.push(name);
};

mkdirSync(secrets, { recursive: true, mode: 0o700 });
if (root) chownSync(secrets, uid, gid);

const before = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
const settings = new Map(
  before
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);
const setting = (name, make) => {
  if (settings.has(name)) return;
  settings.set(name, make());
  made.push(name);
};

setting('FANGANG_UID', () => String(uid));
setting('FANGANG_GID', () => String(gid));
setting('KAFKA_CLUSTER_ID', () => randomBytes(16).toString('base64url'));
setting('MONGO_ROOT_PASSWORD', () => randomBytes(24).toString('hex'));
for (const room of ['PEOPLE', 'HEALTH', 'OFFICE', 'EMPLOYER_DEMAND', 'MATCHING', 'TRANSPORT']) {
  setting(`${room}_MONGO_PASSWORD`, () => randomBytes(24).toString('hex'));
}
setting('REDIS_PASSWORD', () => randomBytes(24).toString('hex'));

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const privatePem = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' });
const publicPem = ({ publicKey }) => publicKey.export({ type: 'spki', format: 'pem' });

const session = keyPair();
if (!existsSync(join(secrets, 'session-private.pem')) && !existsSync(join(secrets, 'session-public.pem'))) {
  secret('session-private.pem', () => privatePem(session));
  secret('session-public.pem', () => publicPem(session));
}
secret('pass-key.pem', () => privatePem(keyPair()));
for (const name of ['people-kek', 'people-index', 'health-kek', 'transport-kek']) secret(name, () => randomBytes(32).toString('base64'));
secret('mongo-key', () => randomBytes(378).toString('base64'));
secret('redis-users', () => {
  const hash = createHash('sha256').update(settings.get('REDIS_PASSWORD')).digest('hex');
  return `user default off\nuser fangang on #${hash} ~* &* +@all -@admin\n`;
});

const lines = [...settings].map(([name, value]) => `${name}=${value}`);
writeFileSync(
  envFile,
  `# Made by npm run setup for docker-compose.yml. Keep it: the data cannot be opened without it.\n${lines.join('\n')}\n`,
  { mode: 0o600 },
);
chmodSync(envFile, 0o600);
if (root) chownSync(envFile, uid, gid);

console.error(made.length ? `made: ${made.join(', ')}` : 'everything was there already; nothing was changed');
console.error('next: docker compose --env-file infra/compose/.env up -d --wait');
