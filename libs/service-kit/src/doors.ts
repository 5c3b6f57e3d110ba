import type { RefusalCode } from '@fangang/i18n';
import type { Decision, Refusal } from '@fangang/kernel';
import { Refused } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { applyDecorators, HttpCode, SerializeOptions, SetMetadata, type Type } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export const repliesKey = 'fangang.replies';
export const unitKey = 'fangang.unit';
export const keylessKey = 'fangang.keyless';
export const preparesKey = 'fangang.prepares';
export const uploadKey = 'fangang.upload';

/**
 * The facts, or a `Refused` that the wrapper stores and answers as problem+json. A code outside the catalogue does not compile.
 * @throws Refused
 */
export const accepted = <F>(decision: Decision<F, Refusal<RefusalCode>>): readonly [F, ...F[]] => {
  if (!decision.ok) throw new Refused(decision.refusal);
  return decision.facts;
};

/** Says no at the door. @throws Refused always */
export const no = (code: RefusalCode, params: Refusal['params'] = {}): never => {
  throw new Refused({ code, params });
};

/** Status, OpenAPI and allow-list at once: a field that the schema lacks never leaves. Every reply is an object. */
export const Replies = (status: number, schema: z.ZodType) =>
  applyDecorators(
    HttpCode(status) as MethodDecorator,
    ApiResponse({ status, standardSchema: schema as never }) as MethodDecorator,
    SerializeOptions({ schema }) as MethodDecorator,
    SetMetadata(repliesKey, status) as MethodDecorator,
  );

/** A door that answers bytes or a page, with headers of its own. */
export const RepliesRaw = (status: number, contentType: string) =>
  applyDecorators(
    HttpCode(status) as MethodDecorator,
    ApiResponse({ status, content: { [contentType]: {} } }) as MethodDecorator,
    SetMetadata(repliesKey, status) as MethodDecorator,
  );

/** A batch door: no unit round the whole, `@TheBatch()` cuts the items into units of ≤ 25, each with a receipt of its own. */
export const Batch = () => SetMetadata(unitKey, 'batch');

/** A changing door that opens no unit: it starts work elsewhere (a job, a solver) or keeps a unit of its own. */
export const NoUnit = () => SetMetadata(unitKey, 'none');

/** A changing door without Idempotency-Key: the doors under `auth`. */
export const Keyless = () => SetMetadata(keylessKey, true);

/** What `prepare` is given: everything well formed, nothing opened. */
export interface DoorInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly upload?: Upload;
}

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
  /** The other fields of the form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Heavy work (hash, sign, parse) before the unit opens; it writes nothing and its result comes by `@ThePrepared()`. */
export interface Preparer {
  prepare(reader: Reader, input: DoorInput): Promise<unknown>;
}
export const Prepares = (preparer: Type<Preparer>) => SetMetadata(preparesKey, preparer);

/** A multipart door with exactly one file ≤ 10 MB, given by `@TheUpload()`. */
export const UploadDoor = () => SetMetadata(uploadKey, true);
