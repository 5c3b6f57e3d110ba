import type { EventContract } from '@fangang/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(__dirname, 'generated');

/** What an event promises its readers: where it stands, what its key is, and the JSON Schema of its data. */
export interface Promised {
  readonly type: string;
  readonly schemaversion: number;
  readonly topic: string;
  readonly key: string;
  readonly carries: 'state' | 'change';
  readonly data: object;
}

/** The promise that a contract makes today. */
export const promiseOf = ({ type, schemaversion, topic, carries, data, subject, example }: EventContract): Promised => {
  const [key = ''] = subject(example).split('_');
  return { type, schemaversion, topic, key, carries, data: z.toJSONSchema(data, { io: 'input' }) };
};

const filesEndingIn = (end: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith(end));
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Promises that were committed, one per event and version. */
export const committedPromises = (): readonly Promised[] => filesEndingIn('.schema.json').map((file) => read(file) as Promised);

/** Golden envelopes that were committed, one per event and version, kept for ever: by file name. */
export const goldenEnvelopes = (): readonly (readonly [string, unknown])[] =>
  filesEndingIn('.golden.json').map((file) => [file.slice(0, -'.golden.json'.length), read(file)] as const);
