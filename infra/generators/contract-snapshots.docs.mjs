// Keeps what each event promised, in test/src/contracts-gate/generated: its JSON Schema, and one golden envelope that stays for ever.
// A snapshot follows its contract only as far as old readers can go on reading; for anything else raise `schemaversion` first.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { put, root } from './generated-file.mjs';

const require = createRequire(import.meta.url);
const { allEvents, readsAsBefore } = require(join(root, 'libs/contracts/dist/index.js'));
const { z } = require('zod');

const folder = 'test/src/contracts-gate/generated';
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const read = (path) => (existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : undefined);
const ulid = '01E2J8Z4Q0V9M3T7K5X1C6B8';

const promiseOf = ({ type, schemaversion, topic, carries, data, subject, example }) => {
  const key = subject(example).split('_')[0];
  return { type, schemaversion, topic, key, carries, data: z.toJSONSchema(data, { io: 'input' }) };
};
const envelopeOf = ({ type, schemaversion, topic, subject, example }) => ({
  specversion: '1.0',
  id: `evt_${ulid}E1`,
  source: `/fangang/${topic.split('.')[1]}`,
  type,
  subject: subject(example),
  time: '2020-02-20T08:00:00.000+08:00',
  datacontenttype: 'application/json',
  dataschema: `urn:fangang:${type}:${schemaversion}`,
  schemaversion,
  aggregateversion: 1,
  correlationid: `${ulid}C1`,
  causationid: `${ulid}C1`,
  actor: `usr:usr_${ulid}A1`,
  data: example,
});

const files = new Map();
for (const event of allEvents) {
  const name = `${event.type}.v${event.schemaversion}`;
  const schema = `${folder}/${name}.schema.json`;
  const golden = `${folder}/${name}.golden.json`;
  const was = read(schema);
  const now = promiseOf(event);
  if (was && !readsAsBefore(was, now)) {
    console.error(`${name}: old readers cannot read this any more; raise schemaversion and keep the old snapshot`);
    process.exitCode = 1;
    continue;
  }
  files.set(schema, json(now));
  if (!existsSync(join(root, golden))) files.set(golden, json(envelopeOf(event)));
}
put(files, 'infra/generators/contract-snapshots.docs.mjs');
