import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSealingKeyFile } from '@fangang/sealing';

/** Files of the secrets that an instance needs; each made once, readable by its owner alone. */
export interface KeyFiles {
  readonly FANGANG_SESSION_PRIVATE_KEY_FILE: string;
  readonly FANGANG_SESSION_PUBLIC_KEY_FILE: string;
  readonly TRANSPORT_PASS_KEY_FILE: string;
  readonly TRANSPORT_ROOT_KEY_FILE: string;
  readonly TRANSPORT_DATA_KEY_FILE: string;
  readonly PEOPLE_KEK_FILE: string;
  readonly PEOPLE_INDEX_KEY_FILE: string;
  readonly HEALTH_KEK_FILE: string;
}

const secret = (path: string, make: () => string): string => {
  if (!existsSync(path)) {
    writeFileSync(path, make(), { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
  }
  return path;
};

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const privatePem = (): string => pair().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const bytes = (): string => `${randomBytes(32).toString('base64')}\n`;

/** Reads the secrets of a folder, makes those that are missing. Losing them makes sealed data unreadable: they belong in the backup. */
export const keyFolder = (folder: string): KeyFiles => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (name: string): string => join(folder, name);
  if (!existsSync(at('session.key'))) {
    const { privateKey, publicKey } = pair();
    writeFileSync(at('session.pub'), publicKey.export({ type: 'spki', format: 'pem' }).toString());
    secret(at('session.key'), () => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }
  return {
    FANGANG_SESSION_PRIVATE_KEY_FILE: at('session.key'),
    FANGANG_SESSION_PUBLIC_KEY_FILE: at('session.pub'),
    TRANSPORT_PASS_KEY_FILE: secret(at('pass.key'), privatePem),
    TRANSPORT_ROOT_KEY_FILE: secret(at('root.key'), privatePem),
    TRANSPORT_DATA_KEY_FILE: secret(at('transport-data.json'), newSealingKeyFile),
    PEOPLE_KEK_FILE: secret(at('people-kek.key'), bytes),
    PEOPLE_INDEX_KEY_FILE: secret(at('people-index.key'), bytes),
    HEALTH_KEK_FILE: secret(at('health-kek.key'), bytes),
  };
};

export const readText = (path: string): string => readFileSync(path, 'utf8');
