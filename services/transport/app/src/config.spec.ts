import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTransportKeyFiles, readTransportConfig, readTransportKeys } from './config';
import { PassSigner } from './signing/pass-signer';

const folder = mkdtempSync(join(tmpdir(), 'transport-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = {
  TRANSPORT_PASS_KEY_FILE: join(folder, 'pass.key'),
  TRANSPORT_ROOT_KEY_FILE: join(folder, 'root.key'),
  TRANSPORT_DATA_KEY_FILE: join(folder, 'data.json'),
};

describe('the configuration of transport', () => {
  it('names every missing key file at once', () =>
    expect(() => readTransportConfig({})).toThrow(/TRANSPORT_PASS_KEY_FILE[^]*TRANSPORT_ROOT_KEY_FILE[^]*TRANSPORT_DATA_KEY_FILE/));

  it('opens the keys that its files hold', async () => {
    const { passKey, rootKey, dataKeys } = newTransportKeyFiles();
    writeFileSync(paths.TRANSPORT_PASS_KEY_FILE, passKey);
    writeFileSync(paths.TRANSPORT_ROOT_KEY_FILE, rootKey);
    writeFileSync(paths.TRANSPORT_DATA_KEY_FILE, dataKeys);
    const keys = readTransportKeys(readTransportConfig(paths));
    const signer = await PassSigner.of(keys.passKeyPem, keys.rootKeyPem, true);
    expect([signer.keyId, signer.rootJwk.crv]).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), 'P-256']);
  });

  it('does not start with a key of another kind, and does not print it', async () => {
    const { rootKey } = newTransportKeyFiles();
    await expect(PassSigner.of('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', rootKey, true)).rejects.not.toThrow(
      /AAAA/,
    );
  });
});
