import { mongo } from 'mongoose';

/** All rows of one collection as text; bytes as the letters that they would be. */
export interface Dumped {
  readonly database: string;
  readonly collection: string;
  readonly rows: number;
  readonly text: string;
  /** How stored bytes begin that are an archive: what is in one could be read by anybody. */
  readonly archives: number;
}

const bytesOf = (value: unknown): Buffer | undefined => {
  if (value instanceof mongo.Binary) return Buffer.from(value.buffer);
  return Buffer.isBuffer(value) ? value : undefined;
};

const isArchive = (bytes: Buffer): boolean =>
  ['504b0304', '1f8b', '28b52ffd'].some((magic) => bytes.toString('hex', 0, 4).startsWith(magic));

/** Everything that lies in the databases of an instance, read past all its doors. */
export const dumpOf = async (mongoUrl: string): Promise<readonly Dumped[]> => {
  const client = await mongo.MongoClient.connect(mongoUrl, { promoteBuffers: false });
  try {
    const { databases } = await client.db('admin').admin().listDatabases();
    const dumped: Dumped[] = [];
    for (const { name: database } of databases.filter(({ name }) => name.startsWith('fangang')))
      for (const { name: collection } of await client.db(database).listCollections({}, { nameOnly: true }).toArray()) {
        const rows = await client.db(database).collection(collection).find().toArray();
        let archives = 0;
        const text = JSON.stringify(rows, function (this: Record<string, unknown>, field, plain: unknown) {
          const bytes = bytesOf(this[field]);
          if (bytes && isArchive(bytes)) archives++;
          return bytes ? `${bytes.toString('latin1')}${bytes.toString('utf8')}` : plain;
        });
        dumped.push({ database, collection, rows: rows.length, text, archives });
      }
    return dumped;
  } finally {
    await client.close();
  }
};
