import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What these specs read of JSON schema. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Shape;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One door as the document tells it. */
export interface Operation {
  /** `POST /api/v1/…`, as a test calls it. */
  readonly name: string;
  readonly method: Method;
  /** With `{ids}` in it. */
  readonly path: string;
  /** First word below `/api/v1`. */
  readonly word: string;
  /** Nobody has to say who he is. */
  readonly open: boolean;
  /** Any of them lets in. */
  readonly permissions: readonly string[];
  readonly ids: readonly Parameter[];
  readonly query: readonly Parameter[];
  /** Present where a JSON body is read. */
  readonly body?: Shape;
  /** A file is sent. */
  readonly upload: boolean;
  readonly changes: boolean;
}

interface Told {
  readonly security?: readonly unknown[];
  readonly 'x-permissions'?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Shape }>> };
}

const document = JSON.parse(readFileSync(join(__dirname, '../../../docs/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Told>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Shape>> };
};

/** A shape itself, where the document only names it. */
export const shapeOf = (shape: Shape): Shape => {
  if (shape.$ref === undefined) return shape;
  const named = document.components.schemas[shape.$ref.replace('#/components/schemas/', '')];
  if (!named) throw new Error(`${shape.$ref} is not in the document`);
  return shapeOf(named);
};

const operationOf = (path: string, verb: string, told: Told): Operation => {
  const method = verb.toUpperCase() as Method;
  const content = told.requestBody?.content ?? {};
  const body = content['application/json']?.schema;
  const parameters = told.parameters ?? [];
  return {
    name: `${method} ${path}`,
    method,
    path,
    word: path.split('/')[3] ?? '',
    open: told.security?.length === 0,
    permissions: told['x-permissions'] ?? [],
    ids: parameters.filter((each) => each.in === 'path'),
    query: parameters.filter((each) => each.in === 'query'),
    ...(body ? { body } : {}),
    upload: content['multipart/form-data'] !== undefined,
    changes: method !== 'GET',
  };
};

/** Every door of docs/openapi.json: whoever adds one is asked the same questions without a line here. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, told]) => operationOf(path, verb, told)),
);
