import { newSealingKeyFile, readSealingKeys, Sealer } from './index';

const file = newSealingKeyFile();
const sealer = new Sealer(readSealingKeys(file));
const owner = 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC';
const another = 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RD';
const number = '990101199001011234';

describe('Sealing a personal value', () => {
  const { key, wrapped } = sealer.newKey(owner);
  const sealed = key.seal('residentNumber', number);

  it('opens with the stored data key of its owner', () =>
    expect(sealer.unwrap(owner, wrapped).open('residentNumber', sealed)).toBe(number));
  it('opens after a restart with the same key file', () =>
    expect(new Sealer(readSealingKeys(file)).unwrap(owner, wrapped).open('residentNumber', sealed)).toBe(number));
  it('shows neither the value nor two equal texts for one value', () => {
    expect(sealed).not.toContain(number);
    expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain(number);
    expect(key.seal('residentNumber', number)).not.toBe(sealed);
  });
  it('names its algorithm, and its key-encryption key', () => {
    expect(sealed).toMatch(/^A256GCM\.[\w-]+$/);
    expect(wrapped).toMatch(/^A256GCM\.kek-1\.[\w-]+$/);
  });

  it('is not opened as another field', () => expect(() => key.open('phone', sealed)).toThrow('TAMPERED'));
  it('is not opened as a value of another person, though it be put into his row with its key', () => {
    expect(() => sealer.unwrap(another, wrapped)).toThrow('TAMPERED');
    expect(() => sealer.newKey(another).key.open('residentNumber', sealed)).toThrow('TAMPERED');
  });
  it('is unreadable for good when the data key is destroyed', () =>
    expect(() => sealer.newKey(owner).key.open('residentNumber', sealed)).toThrow('TAMPERED'));
  it('is unreadable without the key-encryption key that wrapped its key', () => {
    const { kek, blindIndex } = JSON.parse(file) as { kek: { key: string }[]; blindIndex: unknown };
    const renamed = new Sealer(readSealingKeys(JSON.stringify({ kek: [{ id: 'kek-2', key: kek[0]?.key }], blindIndex })));
    expect(() => renamed.unwrap(owner, wrapped)).toThrow('KEY_UNKNOWN');
    expect(() => new Sealer(readSealingKeys(newSealingKeyFile())).unwrap(owner, wrapped)).toThrow('TAMPERED');
  });
  it('is refused when one bit of it was changed, wherever that is', () => {
    const bytes = Buffer.from(sealed.slice('A256GCM.'.length), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => key.open('residentNumber', `A256GCM.${forged.toString('base64url')}`)).toThrow('TAMPERED');
    }
  });
  it.each(['', 'A256GCM', 'A256GCM.', 'A256GCM.a.b', 'SM4GCM.abc'])('refuses %j, which is no sealed value', (text) =>
    expect(() => key.open('residentNumber', text)).toThrow('cannot be opened'),
  );
});

describe('The blind index', () => {
  const index = sealer.blindIndex('residentNumber', number);

  it('finds the same number again, and no other', () => {
    expect(sealer.blindIndex('residentNumber', number)).toBe(index);
    expect(sealer.blindIndex('residentNumber', '990101199001011242')).not.toBe(index);
    expect(index).toMatch(/^HS256\.bi-1\.[\w-]{43}$/);
  });
  it('does not match across fields', () => expect(sealer.blindIndex('phone', number)).not.toBe(index));
  it('cannot be made without its key', () =>
    expect(new Sealer(readSealingKeys(newSealingKeyFile())).blindIndex('residentNumber', number)).not.toBe(index));
});

describe('A key file', () => {
  it.each([
    ['no JSON', 'x', 'kek'],
    ['no key-encryption key', '{"kek":[],"blindIndex":{"id":"b","key":"AA"}}', 'kek'],
    ['a short key', '{"kek":[{"id":"k","key":"AAAA"}]}', 'kek'],
    ['no blind index key', JSON.stringify({ ...(JSON.parse(file) as object), blindIndex: undefined }), 'blindIndex'],
  ])('with %s is refused, naming the place and no value', (_, text, place) =>
    expect(() => readSealingKeys(text)).toThrow(`key file: ${place}`),
  );
});
