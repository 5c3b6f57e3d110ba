import { type Entry, type ZipFile, fromBuffer } from 'yauzl';
import { NotThisKind, PastLimit, type SheetLimits } from './sheet-limits';

/** The XML parts of an archive, inflated, by name. */
export type Parts = ReadonlyMap<string, Buffer>;

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** Inflates one entry, counting while it grows: what the header claims is never believed. */
const inflate = (zip: ZipFile, entry: Entry, budget: number, limits: SheetLimits): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new NotThisKind(error.message));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        const swollen = size > limits.ratioFromBytes && size > entry.compressedSize * limits.ratio;
        if (size > budget || swollen) {
          stream.destroy();
          return reject(new PastLimit(swollen ? 'ratio' : 'inflatedBytes'));
        }
        if (isXml(entry.fileName)) chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (fault) => reject(new NotThisKind(fault.message)));
    });
  });

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new NotThisKind(error.message)) : resolve(zip),
    );
  });

/**
 * Inflates an archive within its budget: entries, bytes in all, bytes per byte of the file. Only XML is kept; archives inside are not
 * opened. @throws PastLimit, NotThisKind
 */
export const openZip = async (bytes: Uint8Array, limits: SheetLimits): Promise<Parts> => {
  const zip = await open(bytes);
  if (zip.entryCount > limits.zipEntries) throw new PastLimit('zipEntries');
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>();
    let left = limits.inflatedBytes;
    let entries = 0;
    const take = async (entry: Entry) => {
      entries += 1;
      if (entries > limits.zipEntries) throw new PastLimit('zipEntries');
      if (entry.isEncrypted()) throw new NotThisKind('encrypted');
      if (parts.has(entry.fileName)) throw new NotThisKind('two parts of one name');
      if (!entry.fileName.endsWith('/')) {
        const before = entry.uncompressedSize;
        const content = await inflate(zip, entry, left, limits);
        left -= Math.max(before, content.length);
        if (left < 0) throw new PastLimit('inflatedBytes');
        if (isXml(entry.fileName)) parts.set(entry.fileName, content);
      }
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject));
    zip.on('end', () => resolve(parts));
    zip.on('error', (error: Error) => reject(new NotThisKind(error.message)));
    zip.readEntry();
  });
};
