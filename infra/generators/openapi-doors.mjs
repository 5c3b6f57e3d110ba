// What the doors of some rooms say about themselves, as one OpenAPI document in a settled order.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { root } from './generated-file.mjs';

const require = createRequire(join(root, 'libs/service-kit/package.json'));
const { Module } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');
const { DocumentBuilder, SwaggerModule } = require('@nestjs/swagger');
const { z } = require('zod');
const { problemSchema, routesOf, statusController, keylessKey, uploadKey } = require(join(root, 'libs/service-kit/dist/index.js'));
const { mayKey, openKey, sessionCookie } = require(join(root, 'libs/authz/dist/index.js'));

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const verbs = ['get', 'post', 'put', 'patch', 'delete'];

/** Status doors are made where a process is put together; here they are made for each word. */
const statusDoors = (apps) =>
  [...new Set(apps.map(({ word }) => word))].map((word) =>
    statusController(
      word,
      apps.filter((app) => app.word === word).map(({ room }) => room),
    ),
  );

/** A door needs nothing to say what it takes and gives. */
const withoutNeeds = (door) => {
  Reflect.defineMetadata('design:paramtypes', [], door);
  Reflect.defineMetadata('self:paramtypes', [], door);
  return door;
};

/** First paragraph of the comment above each door, by `Class.method`. */
const sentences = () => {
  const files = readdirSync(join(root, 'services'), { recursive: true }).filter((file) => /\/src\/.*\.controller\.ts$/.test(file));
  const found = new Map();
  for (const path of [...files.map((file) => join(root, 'services', file)), join(root, 'libs/service-kit/src/status.controller.ts')]) {
    const [first, ...classes] = readFileSync(path, 'utf8').split(/class (?=\w+Controller\b)/);
    if (first === undefined) continue;
    for (const body of classes) {
      const name = /^\w+/.exec(body)[0];
      for (const [, comment, method] of body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:@[^\n]*\n\s*)+(?:async )?(\w+)\(/g))
        found.set(`${name}.${method}`, comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim());
    }
    if (!classes.length) throw new Error(`${basename(path)} has no controller`);
  }
  return found;
};

const problem = {
  description: 'What happened, and the cure: see docs/errors.md',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Fresh for each act, the same for each repeat of it; the first answer is given again.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};
const file = {
  'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } },
};

/** What the house does at every door, which no schema says: who may, keys, uploads, problems. */
const complete = (operation, { controller, method, verb, name }, word, said) => {
  const of = (meta) => Reflect.getMetadata(meta, method) ?? Reflect.getMetadata(meta, controller);
  operation.tags = [word];
  operation.operationId = `${word}.${controller.name.replace(/Controller$/, '')}.${name}`;
  const summary = said.get(`${controller.name}.${name}`);
  if (summary) operation.summary = summary;
  if (of(openKey)) operation.security = [];
  else operation['x-permissions'] = of(mayKey) ?? [];
  if (changing.has(verb) && !of(keylessKey)) operation.parameters = [...(operation.parameters ?? []), key];
  if (of(uploadKey)) operation.requestBody = { required: true, content: file };
  operation.responses.default = problem;
};

/** Swagger's own order follows the order of import; ours follows the path. */
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** @returns the document; the same for the same doors, whatever order they come in */
export const describeDoors = async (apps) => {
  const doors = [...apps.flatMap((app) => app.controllers), ...statusDoors(apps)].filter((door) => routesOf([door]).length > 0);
  class Doors {}
  Module({ controllers: doors.map(withoutNeeds) })(Doors);
  const app = await NestFactory.create(Doors, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  const about = new DocumentBuilder()
    .setTitle('Fangang')
    .setDescription('From the village door to the factory gate. Made from the doors themselves; do not edit.')
    .setVersion('1')
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'key')
    .addSecurityRequirements('session')
    .addSecurityRequirements('key')
    .build();
  const document = SwaggerModule.createDocument(app, about);
  await app.close();

  sameNameSameShape(doors);
  const said = sentences();
  const seen = new Set();
  for (const route of routesOf(doors)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const operation = document.paths[path]?.[route.verb.toLowerCase()];
    if (!operation) throw new Error(`${route.verb} ${path} is not in the document`);
    complete(operation, route, /^\/api\/v1\/(\w+)/.exec(path)?.[1] ?? 'platform', said);
    seen.add(`${route.verb} ${path}`);
  }
  document.components.schemas = sorted({ ...plainly(document.components.schemas), Problem: problemAsJson() });
  document.paths = sorted(
    Object.fromEntries(
      Object.entries(document.paths).map(([path, operations]) => [
        path,
        Object.fromEntries(verbs.flatMap((verb) => (operations[verb] ? [[verb, operations[verb]]] : []))),
      ]),
    ),
  );
  return document;
};

/** Any JSON value refers to itself and has no name; every other shape that refers to itself needs one (`.meta({ id })`). */
const plainly = (schemas) =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (!name.startsWith('__schema')) return [name, schema];
      if (schema.anyOf?.length !== 6) throw new Error(`${name}: a schema that refers to itself needs .meta({ id })`);
      return [name, { description: 'any JSON value' }];
    }),
  );

/** Two rooms that give one name to two shapes would show only one of them. */
const sameNameSameShape = (doors) => {
  const shapes = new Map();
  for (const { controller, name, method } of routesOf(doors)) {
    const bodies = Object.values(Reflect.getMetadata('__routeArguments__', controller, name) ?? {}).map(({ schema }) => schema);
    const replies = Reflect.getMetadata('class_serializer:options', method)?.schema;
    for (const schema of [...bodies, replies].filter((each) => each?.meta?.()?.id)) {
      const { id } = schema.meta();
      const shape = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      if (shapes.has(id) && shapes.get(id) !== shape) throw new Error(`two shapes are called ${id}; one is at ${controller.name}.${name}`);
      shapes.set(id, shape);
    }
  }
};

/** Without its name, or it would only point at itself. */
const problemAsJson = () => {
  const { $schema: _, ...schema } = z.toJSONSchema(z.object(problemSchema.shape), { target: 'openapi-3.0' });
  return schema;
};
