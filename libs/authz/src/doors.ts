import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Caller, Reader } from '@fangang/persistence';
import type { Principal } from './principal';
import type { Permission } from './roles';

export const mayKey = 'fangang.may';
export const openKey = 'fangang.open';

/** Who may use this door: any role that has one of the permissions. A route with neither `@May` nor `@Open` stops the boot. */
export const May = (...anyOf: readonly [Permission, ...Permission[]]) => SetMetadata(mayKey, anyOf);

/** A door without a key: signing in, health, the open trust lists. */
export const Open = () => SetMetadata(openKey, true);

/** What the guard and the unit interceptor hang on a request. */
export interface FangangRequest {
  principal?: Principal;
  reader?: Reader;
  caller?: Caller;
  batch?: unknown;
  prepared?: unknown;
  upload?: unknown;
  correlationid?: string;
}

const ofRequest = <K extends keyof FangangRequest>(key: K) =>
  createParamDecorator((_data: unknown, context: ExecutionContext): NonNullable<FangangRequest[K]> => {
    const value = context.switchToHttp().getRequest<FangangRequest>()[key];
    if (value === undefined || value === null) throw new Error(`no ${key} on this request: is the door wired as it says?`);
    return value as NonNullable<FangangRequest[K]>;
  });

/** The caller with its open unit of work; for doors that change something. */
export const TheCaller = ofRequest('caller');
/** Who, and how far; for doors that only read. */
export const TheReader = ofRequest('reader');
/** The principal itself: role and ids of the session or key. */
export const ThePrincipal = ofRequest('principal');
/** The runner of a batch door (`@Batch`). */
export const TheBatch = ofRequest('batch');
/** What the handler's `prepare` returned (`@Prepares`). */
export const ThePrepared = ofRequest('prepared');
/** The uploaded file (`@Upload`). */
export const TheUpload = ofRequest('upload');
