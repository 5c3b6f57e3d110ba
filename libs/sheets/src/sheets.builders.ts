import { crc32, deflateRawSync } from 'node:zlib';
import type { SheetColumn } from './sheet';

/** Columns of a small roster, as the specs read it. */
export const rosterColumns: readonly SheetColumn[] = [
  { key: 'name', names: ['姓名'], required: true },
  { key: 'idNumber', names: ['身份证号', '公民身份号码'], required: true },
  { key: 'phone', names: ['手机号'], required: false },
  { key: 'remark', names: ['备注'], required: false },
];

/** One entry of a made archive; the claims lie about it where a test wants them to. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly claimedSize?: number;
  /** Left out of the directory at the end, though its bytes are there. */
  readonly hidden?: boolean;
}

/** A deflated archive, byte by byte, so that it may be as wrong as an attacker's. */
export const aZip = (entries: readonly ZipEntry[]): Buffer => {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimedSize, hidden } of entries) {
    const [path, packed] = [Buffer.from(name), deflateRawSync(data)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const head = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, path]);
    pieces.push(head, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    if (!hidden) directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, tail, path]));
    offset += head.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
};

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a workbook around the XML of its one sheet. */
export const xlsxParts = (sheetXml: string): readonly ZipEntry[] =>
  Object.entries({
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml']),
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheetXml,
  }).map(([name, text]) => ({ name, data: Buffer.from(text) }));

const cellXml = (text: string, ref: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The XML of a sheet whose first row is the header 姓名, 身份证号; `more` stands after it. */
export const sheetXml = (more: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cellXml('姓名', 'A1')}${cellXml('身份证号', 'B1')}</row>${more}</sheetData></worksheet>`;

/** A workbook with one sheet of this XML. */
export const anXlsx = (xml: string): Buffer => aZip(xlsxParts(xml));
