import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicJwk, importPublicKey } from './p256';
import { bytesOfHex } from './bytes';
import { type Corpus, type Forgery, forgedCorpus } from './fg1-corpus.builders';
import { type Vector, type VectorInput, aScene } from './fg1-scene.builders';
import { allVectors } from './fg1-vectors.builders';
import { readRevocationList } from './revocation-list';
import { readTrustList } from './trust-list';
import { verifyPass } from './verify-pass';

const folder = join(__dirname, '../../../test/vectors/fg1');
const published = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5));
const states = names.filter((name) => name !== 'keys' && name !== 'forged-corpus');

/** Reads what travels, as a device does, then asks the verifier. */
const ask = async (input: VectorInput) => {
  const { root } = published('keys') as { root: { public: PublicJwk } };
  const trust =
    input.trustList === null ? null : await readTrustList(input.trustList, await importPublicKey(root.public), { demo: input.demo });
  if (trust?.ok === false) throw new Error(`trust list: ${trust.reason}`);
  const lists = await Promise.all(input.revocationLists.map((hex) => readRevocationList(bytesOfHex(hex), trust?.list.keys ?? [])));
  return verifyPass({
    ...input,
    manifest: input.manifest && new Map(Object.entries(input.manifest)),
    trust: trust && trust.list,
    revocations: lists.map((list) => {
      if (!list.ok) throw new Error(`revocation list: ${list.reason}`);
      return list.list;
    }),
    accepted: new Set(input.accepted),
  });
};

describe('the published vectors', () => {
  it.each(states)('%s', async (name) => {
    const { input, want } = published(name) as Vector;
    const said = await ask(input);
    expect(said.verdict).toBe(want.verdict);
    expect('details' in said ? said.details : []).toEqual(want.details);
  });

  it('are byte for byte what the reference signer makes today', async () => {
    const made = await allVectors();
    expect([...made.keys()].sort()).toEqual([...states].sort());
    for (const [name, vector] of made) expect(published(name)).toEqual(JSON.parse(JSON.stringify(vector)));
    expect(published('forged-corpus')).toEqual(JSON.parse(JSON.stringify(await forgedCorpus())));
  });

  it('name every state', () => {
    const verdicts = new Set(states.map((name) => (published(name) as Vector).want.verdict));
    expect([...verdicts].map(String).sort()).toEqual([
      'ALREADY_USED',
      'EXPIRED',
      'FORGED',
      'NOT_YET',
      'REVOKED',
      'UNKNOWN_KEY',
      'VALID',
      'VALID_STALE_LIST',
      'WRONG_TRIP',
      'null',
    ]);
  });

  it('publish the keys that signed them', async () => {
    const { keys } = await aScene();
    const { root, signing } = published('keys') as {
      root: { public: PublicJwk };
      signing: Record<string, { keyId: string; private: PublicJwk }>;
    };
    expect(root.public).toEqual(keys.root.jwk);
    for (const [name, key] of Object.entries(keys)) {
      if (name !== 'root') expect(signing[name]).toEqual({ keyId: key.keyId, thumbprint: key.thumbprint, private: key.privateJwk });
    }
    expect(keys.first.keyId).toBe(keys.second.keyId);
  });
});

describe('the forged corpus', () => {
  const { input, forgeries } = published('forged-corpus') as Corpus;

  it.each(forgeries.map(({ about, text }): [string, Forgery['text']] => [about, text]))('%s is refused', async (_about, text) => {
    const { verdict } = await ask({ ...input, text });
    expect(['FORGED', 'UNKNOWN_KEY']).toContain(verdict);
  });
});
