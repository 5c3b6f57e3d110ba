import { crc32, deflateRawSync } from 'node:zlib';

/** Stands in every hostile text; an answer that holds it echoes what was sent. */
export const canary = 'Zq7Canary';

export interface Hostile {
  /** For the report of a failing test. */
  readonly what: string;
  /** JSON text. */
  readonly body: string;
}

/** JSON texts that take the place of a value. */
const poisons: Readonly<Record<string, string>> = {
  'an operator': '{"$ne":null}',
  'another operator': `{"$regex":"${canary}"}`,
  code: `{"$where":"sleep(9) /* ${canary} */"}`,
  'a number': '17',
  'a fraction below zero': '-0.5',
  'a huge number': '1e308',
  'a number past exactness': '9007199254740993',
  'a truth': 'true',
  nothing: 'null',
  'a list': `["${canary}"]`,
  'a text': `"${canary}"`,
  markup: `"<img src=x onerror=${canary}>"`,
  'a zero byte': `"${canary}\\u0000"`,
  'half a character': `"${canary}\\ud800"`,
  'letters that weigh much': `"${canary}${'\\ud842\\udfb7\\u0301'.repeat(3_000)}"`,
  'a huge text': `"${canary.repeat(12_000)}"`,
};

/** JSON texts that are put into an object beside its fields. */
const stowaways: Readonly<Record<string, string>> = {
  'a prototype': `"__proto__":{"role":"OPERATOR","${canary}":1}`,
  'a constructor': `"constructor":{"prototype":{"role":"OPERATOR"}}`,
  'an operator beside the fields': `"$where":"${canary}"`,
  'a role that nobody asked for': '"role":"OPERATOR","areas":["99"]',
  'a field of no schema': `"notOfThisSchema":"${canary}"`,
};

/** The text of a value in which the node at `path` is said by `say` instead. */
const rewritten = (value: unknown, path: readonly (string | number)[], say: (node: unknown) => string): string => {
  const [head, ...rest] = path;
  if (head === undefined) return say(value);
  if (Array.isArray(value))
    return `[${value.map((each: unknown, n) => (n === head ? rewritten(each, rest, say) : JSON.stringify(each))).join(',')}]`;
  return `{${Object.entries(value as object)
    .map(
      ([name, each]: [string, unknown]) => `${JSON.stringify(name)}:${name === head ? rewritten(each, rest, say) : JSON.stringify(each)}`,
    )
    .join(',')}}`;
};

const nodesOf = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  // The first of a list stands for all of it.
  const inside = Array.isArray(value) ? value.slice(0, 1).map((each: unknown, n) => [n, each] as const) : Object.entries(value);
  return [path, ...inside.flatMap(([name, each]) => nodesOf(each, [...path, name]))];
};

const nodeAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[String(name)], value);

/** A body that is right but for one thing, for each of its places and each thing that may be wrong there. */
export const hostileBodies = (right: unknown): readonly Hostile[] =>
  nodesOf(right).flatMap((path) => {
    const place = `/${path.join('/')}`;
    const poisoned = Object.entries(poisons).map(([what, text]) => ({
      what: `${what} at ${place}`,
      body: rewritten(right, path, () => text),
    }));
    const node = nodeAt(right, path);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return poisoned;
    const laden = Object.entries(stowaways).map(([what, text]) => ({
      what: `${what} at ${place}`,
      body: rewritten(right, path, (fields) =>
        JSON.stringify(fields).replace(/^\{/, Object.keys(fields as object).length > 0 ? `{${text},` : `{${text}`),
      ),
    }));
    return [...poisoned, ...laden];
  });

/** Bodies that are no object of any schema. */
export const brokenBodies: Readonly<Record<string, string | Uint8Array>> = {
  'half an object': '{"items":[{"a":1},',
  'no body at all': '',
  nothing: 'null',
  'a list': '[]',
  'a text': `"${canary}"`,
  'something behind the end': `{}${canary}`,
  'a hundred thousand brackets': '['.repeat(100_000),
  'an object a hundred thousand deep': `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
  'bytes of no text': Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x3a, 0x31, 0x7d]),
  'the prototype alone': '{"__proto__":{"items":[]}}',
};

interface Packed {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the headers say of its size. */
  readonly claims?: number;
}

/** A deflated archive, byte by byte. */
const archive = (entries: readonly Packed[]): Buffer => {
  const pieces: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims } of entries) {
    const [path, packed, fields, tail] = [Buffer.from(name), deflateRawSync(data), Buffer.alloc(26), Buffer.alloc(14)];
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    tail.writeUInt32LE(offset, 10);
    const head = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, path]);
    pieces.push(head, packed);
    listing.push(Buffer.from('504b01021400', 'hex'), fields, tail, path);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
};

const sheet = 'xl/worksheets/sheet1.xml';
const blank = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576, 0x20);

/** Files that call themselves a roster. */
export const hostileFiles = (): Readonly<Record<string, Uint8Array>> => ({
  'a bomb of 200 MB': archive([{ name: sheet, data: blank(200) }]),
  'a bomb that claims one kilobyte': archive([{ name: sheet, data: blank(120), claims: 1_024 }]),
  'an archive in an archive': archive([
    { name: sheet, data: archive([{ name: sheet, data: blank(90) }]) },
    { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') },
  ]),
  'a thousand parts': archive(
    Array.from({ length: 1_000 }, (_, n) => ({ name: `xl/worksheets/sheet${n}.xml`, data: Buffer.from('<worksheet/>') })),
  ),
  'an entity that reads a file': archive([
    {
      name: sheet,
      data: Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData>&x;${canary}</sheetData></worksheet>`,
      ),
    },
  ]),
  'entities that multiply': archive([
    {
      name: sheet,
      data: Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE a [${Array.from({ length: 12 }, (_, n) => `<!ENTITY x${n + 1} "${`&x${n};`.repeat(10)}">`).join('')}<!ENTITY x0 "ha">]><worksheet>&x12;</worksheet>`,
      ),
    },
  ]),
  'a path that climbs': archive([{ name: '../../../../tmp/climbed.xml', data: Buffer.from('<a/>') }]),
  'half an archive': archive([{ name: sheet, data: blank(1) }]).subarray(0, 200),
  'a text with zero bytes': Buffer.from(`姓名,身份证号\n\u0000${canary},\u0000\n`),
  nothing: new Uint8Array(0),
});
