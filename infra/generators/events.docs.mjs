// Makes docs/events.md from the contracts as built (libs/contracts/dist) and the first sentence above each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { put, root, row } from './generated-file.mjs';

const require = createRequire(import.meta.url);
const { allEvents, topics } = require(join(root, 'libs/contracts/dist/index.js'));
const { z } = require('zod');

const kebab = (type) => type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
const contextOf = (topic) => topic.split('.')[1];
const sourceOf = ({ type, topic }) => `libs/contracts/src/${contextOf(topic)}/${kebab(type)}.ts`;
const meaningOf = (event) => /\/\*\* (.*) \*\/\nexport const/.exec(readFileSync(join(root, sourceOf(event)), 'utf8'))?.[1] ?? '';

/** `tripId, stops[{stopId, gatherAt}], reasonCode?` of a JSON Schema. */
const shapeOf = (schema) => {
  if (schema.type === 'array') return `[${schema.items.type === 'object' ? shapeOf(schema.items) : ''}]`;
  if (!schema.properties) return schema.type === 'object' ? '{}' : '';
  const names = Object.entries(schema.properties).map(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `${name}${optional}${shapeOf(field)}`;
  });
  return `{${names.join(', ')}}`;
};
const fieldsOf = ({ data }) => shapeOf(z.toJSONSchema(data, { io: 'input' })).slice(1, -1);

const lines = [
  '# Events',
  '',
  'Made by `infra/generators/events.docs.mjs` from `libs/contracts`; do not edit. The contract between the services: CloudEvents 1.0,',
  'structured JSON; key = the id of the aggregate. *state*: a gap in versions is harmless; *change*: each version counts. `?` may be',
  'left out, `[…]` is a list. No event carries a name, an ID number, a phone, an address below the village, a health value or free text.',
  '',
  `${allEvents.length} events on ${topics.length} topics.`,
];
for (const topic of topics) {
  const events = allEvents.filter((event) => event.topic === topic);
  const key = events[0].subject(events[0].example).split('_')[0];
  lines.push('', `## ${topic}`, '', `Key \`${key}_…\`.`, '');
  lines.push(row('Event', 'Carries', 'Version', 'Fields', 'Means'), row(...Array(5).fill('---')));
  for (const event of events) {
    const name = `[${event.type}](../${sourceOf(event)})`;
    lines.push(row(name, event.carries, event.schemaversion, fieldsOf(event), meaningOf(event)));
  }
}
put([['docs/events.md', `${lines.join('\n')}\n`]], 'infra/generators/events.docs.mjs');
