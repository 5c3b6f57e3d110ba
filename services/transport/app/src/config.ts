import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newSealingKeyFile, readSealingKeys, type SealingKeys } from '@fangang/sealing';
import { readConfig } from '@fangang/service-kit';
import { z } from 'zod';

const keyFile = (holds: string) => z.string().min(1).describe(`path of a file that holds ${holds}; secrets have no default`);

const schema = z.object({
  TRANSPORT_PORT: z.coerce.number().int().min(0).max(65_535).default(3004),
  TRANSPORT_PASS_KEY_FILE: keyFile('the P-256 key that signs passes (PEM)'),
  TRANSPORT_ROOT_KEY_FILE: keyFile('the P-256 root key that signs the list of keys (PEM)'),
  TRANSPORT_DATA_KEY_FILE: keyFile('the keys of personal data (JSON, libs/sealing)'),
});

/** The secrets of the service, read. */
export interface TransportKeys {
  readonly passKeyPem: string;
  readonly rootKeyPem: string;
  readonly dataKeys: SealingKeys;
}

/** Port and key paths from the environment. @throws ConfigError */
export const readTransportConfig = (env: Readonly<Record<string, string | undefined>>) => readConfig(schema, env);

/** Reads the key files. @throws what the file system or the key's format says; never a value */
export const readTransportKeys = (config: ReturnType<typeof readTransportConfig>): TransportKeys => ({
  passKeyPem: readFileSync(config.TRANSPORT_PASS_KEY_FILE, 'utf8'),
  rootKeyPem: readFileSync(config.TRANSPORT_ROOT_KEY_FILE, 'utf8'),
  dataKeys: readSealingKeys(readFileSync(config.TRANSPORT_DATA_KEY_FILE, 'utf8')),
});

/** The text of fresh key files, for a demo or a test: never for a county. */
export const newTransportKeyFiles = (): { readonly passKey: string; readonly rootKey: string; readonly dataKeys: string } => {
  const pem = (): string =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { passKey: pem(), rootKey: pem(), dataKeys: newSealingKeyFile() };
};

/** Fresh keys in memory. */
export const newTransportKeys = (): TransportKeys => {
  const { passKey, rootKey, dataKeys } = newTransportKeyFiles();
  return { passKeyPem: passKey, rootKeyPem: rootKey, dataKeys: readSealingKeys(dataKeys) };
};
