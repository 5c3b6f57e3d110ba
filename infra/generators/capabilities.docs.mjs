// Makes docs/capabilities.md from the capability lists of all rooms as built (dist): what each can do, hear and say.
import 'reflect-metadata';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { put, root, row } from './generated-file.mjs';

const require = createRequire(import.meta.url);
const { routesOf } = require(join(root, 'libs/service-kit/dist/index.js'));
const { mayKey, openKey } = require(join(root, 'libs/authz/dist/index.js'));
const { dueKey, onKey } = require(join(root, 'libs/messaging/dist/index.js'));

const table = JSON.parse(readFileSync(join(root, 'infra/generators/projects.json'), 'utf8'));
const apps = Object.keys(table)
  .filter((path) => table[path].tags.includes('type:service'))
  .map((path) => ({ path, ...require(join(root, path, 'dist/index.js')).capabilities }))
  .filter(({ room }) => room !== undefined);

const settled = (list) => [...new Set(list)].sort();

/** Where each class of a project stands, by its name. */
const placesIn = (path) => {
  const files = readdirSync(join(root, path, 'src'), { recursive: true }).filter((file) => /(?<!\.spec)\.ts$/.test(file));
  const classesOf = (file) => readFileSync(join(root, path, 'src', file), 'utf8').matchAll(/^export (?:abstract )?class (\w+)/gm);
  return new Map(files.flatMap((file) => [...classesOf(file)].map(([, name]) => [name, `../${path}/src/${file}`])));
};

/** Nest keeps what `@On` and `@Due` say under this key of the method. */
const extrasOf = (subscriber, key) =>
  Object.getOwnPropertyNames(subscriber.prototype).flatMap((name) => {
    const method = Object.getOwnPropertyDescriptor(subscriber.prototype, name)?.value;
    const extras = typeof method === 'function' ? Reflect.getMetadata('microservices:pattern_extras', method) : undefined;
    return extras?.[key] ? [extras[key]] : [];
  });

/** `POST /api/v1/… (placements:propose)` of each route. */
const routesSaid = (door) =>
  routesOf([door]).map(({ controller, method, verb, path }) => {
    const of = (key) => Reflect.getMetadata(key, method) ?? Reflect.getMetadata(key, controller);
    return `${verb} ${path} (${of(openKey) ? 'open' : of(mayKey).join(' or ')})`;
  });
/** `matching.candidacies: CandidateConfirmed` of each handler name. */
const reactionsSaid = (door) => {
  const metas = extrasOf(door, onKey);
  const typesOf = (name) => settled(metas.filter(({ handler }) => handler === name).map(({ contract }) => contract.type));
  return settled(metas.map(({ handler }) => handler)).map((name) => `${name}: ${typesOf(name).join(', ')}`);
};
const timersSaid = (door) => extrasOf(door, dueKey).map(({ kind }) => `timer ${kind}`);

const cell = (list) => (list.length > 0 ? list.join('<br>') : '–');
const doorsCell = (doors = []) => cell(doors.flatMap((door) => [routesSaid(door), reactionsSaid(door), timersSaid(door)].flatMap(settled)));
const saysCell = (contracts = []) => cell([settled(contracts.map(({ type }) => type)).join(', ')].filter(Boolean));

const sectionOf = ({ path, room, word, commands = [], queries = [], projections = [], jobs = [] }) => {
  const places = placesIn(path);
  // What service-kit makes for each room (`PolicyCopy`) has no file there.
  const link = ({ name }) => (places.has(name) ? `[${name}](${places.get(name)})` : name);
  const listOf = (title, heads, cells) => {
    if (cells.length === 0) return [];
    const rows = cells.map(([what, ...rest]) => [what.name, row(link(what), ...rest)]).sort(([a], [b]) => (a < b ? -1 : 1));
    return ['', `### ${title}`, '', row(...heads), row(...heads.map(() => '---')), ...rows.map(([, line]) => line)];
  };
  return [
    '',
    `## ${room}`,
    '',
    `Paths under \`/api/v1/${word}\`; database, connection and first word of its handlers: \`${room}\`.`,
    ...listOf(
      'Commands and reactions',
      ['Handler', 'Called by', 'Says'],
      commands.map(({ handler, doors, says }) => [handler, doorsCell(doors), saysCell(says)]),
    ),
    ...listOf(
      'Queries',
      ['Query', 'Doors'],
      queries.map(({ query, doors }) => [query, doorsCell(doors)]),
    ),
    ...listOf(
      'Projections',
      ['Keeps', 'Hears'],
      projections.map(({ keeps }) => [keeps, doorsCell([keeps])]),
    ),
    ...listOf(
      'Timers',
      ['Job', 'Takes'],
      jobs.map((job) => [job, doorsCell([job])]),
    ),
  ];
};

const lines = [
  '# Capabilities',
  '',
  'Made by `infra/generators/capabilities.docs.mjs` from the `capabilities.ts` of each service and room; do not edit. In brackets: the',
  'permission that a door asks for (`libs/authz/src/roles.ts` says which roles have it). `room.purpose: Events` is a reaction, with the name',
  'of its cursor, inbox rows and dead letters. A command with no caller here serves other handlers or a timer. Besides these each word has',
  '`GET /api/v1/<word>/status` (status:read), and each process `/health/live` and `/health/ready` (open).',
  ...apps.flatMap(sectionOf),
];
put([['docs/capabilities.md', `${lines.join('\n')}\n`]], 'infra/generators/capabilities.docs.mjs');
