import type { FangangRequest } from '@fangang/authz';
import type { ExecutionContext } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { FastifyRequest } from 'fastify';
import { flawsOf, Malformed, unknownField } from './malformed';

/** Where Nest keeps what `@Body`, `@Query` and `@Param` of a method said. */
const routeArguments = '__routeArguments__';
const places = { 3: 'body', 4: 'query', 5: 'params' } as const;
const roots = { body: '', query: '/query', params: '/path' } as const;

interface RouteArgument {
  readonly schema?: StandardSchemaV1;
}

/** The schemas of a door by place: body, query, path. */
export const schemasOf = (controller: object, method: string): Readonly<Partial<Record<'body' | 'query' | 'params', StandardSchemaV1>>> => {
  const found: Partial<Record<'body' | 'query' | 'params', StandardSchemaV1>> = {};
  const args = (Reflect.getMetadata(routeArguments, controller, method) ?? {}) as Record<string, RouteArgument>;
  for (const [key, { schema }] of Object.entries(args)) {
    const place = places[Number(key.split(':')[0]) as keyof typeof places] as 'body' | 'query' | 'params' | undefined;
    if (place && schema) found[place] = schema;
  }
  return found;
};

/** Which places a door reads at all, with a schema or without. */
export const placesOf = (controller: object, method: string): readonly string[] =>
  Object.keys((Reflect.getMetadata(routeArguments, controller, method) ?? {}) as object)
    .map((key) => places[Number(key.split(':')[0]) as keyof typeof places] as string | undefined)
    .filter((place): place is string => place !== undefined);

/** Checks the form of path, query and body before anything is opened. @throws Malformed */
export const checkInput = async (context: ExecutionContext, request: FastifyRequest & FangangRequest): Promise<void> => {
  for (const [place, schema] of Object.entries(schemasOf(context.getClass(), context.getHandler().name))) {
    const result = await schema['~standard'].validate(request[place as 'body' | 'query' | 'params']);
    if (result.issues) throw new Malformed(flawsOf(result.issues, roots[place as keyof typeof roots]));
  }
};

/** A door that names no filter takes none: what is asked for and not heard would look like an answer. @throws Malformed */
export const refuseUnasked = (context: ExecutionContext, request: FastifyRequest): void => {
  if ('query' in schemasOf(context.getClass(), context.getHandler().name)) return;
  const flaws = Object.keys(request.query ?? {}).map((key) => unknownField('/query', key));
  if (flaws.length > 0) throw new Malformed(flaws.slice(0, 100));
};
