import type { EventContract } from '@fangang/contracts';
import { onKey, type OnMeta } from '@fangang/messaging';
import type { Provider, Type } from '@nestjs/common';

/** A command or reaction: its handler, all doors that lead to it, what it hears and says. */
export interface Command {
  readonly handler: Type;
  readonly doors: readonly Type[];
  readonly hears?: readonly EventContract[];
  readonly says?: readonly EventContract[];
}
export interface Query {
  readonly query: Type;
  readonly doors?: readonly Type[];
}
/** Rows that people read, kept up by events. */
export interface Projection {
  readonly keeps: Type;
  readonly hears: readonly EventContract[];
}

export interface ServiceSpec {
  readonly commands?: readonly Command[];
  readonly queries?: readonly Query[];
  readonly projections?: readonly Projection[];
  /** Classes with `@Due` methods. */
  readonly jobs?: readonly Type[];
  readonly stores?: readonly Type[];
  /** Whatever else its handlers are given: clients, books, signers. */
  readonly providers?: readonly Provider[];
}

/** All that a service (or room) can do, hear and say; its Nest module is built from it, so the list cannot drift. */
export interface Capabilities extends ServiceSpec {
  /** `transport`, `people`: name of its database and connection, first word of its handlers. */
  readonly room: string;
  /** Word of its paths: `/api/v1/<word>/…`. */
  readonly word: string;
  readonly controllers: Type[];
  readonly providers: Provider[];
  readonly says: readonly EventContract[];
  readonly hears: readonly EventContract[];
}

const roomKey = 'fangang.room';

/** The room whose units a controller or subscriber opens. @throws Error when no service claims it */
export const roomOfController = (controller: Type): string => {
  const room: unknown = Reflect.getMetadata(roomKey, controller);
  if (typeof room !== 'string') throw new Error(`${controller.name} belongs to no service: is it in capabilities.ts?`);
  return room;
};

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/**
 * The service on one screen. Stamps each door with its room and checks that `hears` is what its subscribers take.
 * @throws Error on a difference, at load
 */
export const defineService = (room: string, word: string, spec: ServiceSpec): Capabilities => {
  const { commands = [], queries = [], projections = [], jobs = [], stores = [], providers = [] } = spec;
  const controllers = unique([
    ...commands.flatMap(({ doors }) => doors),
    ...queries.flatMap(({ doors = [] }) => doors),
    ...projections.map(({ keeps }) => keeps),
    ...jobs,
  ]);
  for (const controller of controllers) {
    Reflect.defineMetadata(roomKey, room, controller);
  }
  for (const { doors, hears = [] } of commands) sameEvents(doors, hears);
  for (const { keeps, hears } of projections) sameEvents([keeps], hears);
  const handlers: Type[] = unique([...commands.map(({ handler }) => handler), ...queries.map(({ query }) => query), ...stores]);
  return {
    ...spec,
    room,
    word,
    controllers,
    providers: [...handlers, ...providers],
    says: unique(commands.flatMap(({ says = [] }) => says)),
    hears: unique([...commands.flatMap(({ hears = [] }) => hears), ...projections.flatMap(({ hears }) => hears)]),
  };
};

/** Nest keeps an `@EventPattern`'s extras under this key of the method. */
const extrasKey = 'microservices:pattern_extras';

/** The events that a class takes with `@On`. */
export const takenBy = (subscriber: Type): readonly EventContract[] => {
  const prototype = subscriber.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof method !== 'function') return [];
    const extras = Reflect.getMetadata(extrasKey, method) as Readonly<Record<string, OnMeta>> | undefined;
    const meta = extras?.[onKey];
    return meta ? [meta.contract] : [];
  });
};

const sameEvents = (doors: readonly Type[], hears: readonly EventContract[]): void => {
  const taken = unique(doors.flatMap(takenBy).map(({ type }) => type)).sort();
  const listed = unique(hears.map(({ type }) => type)).sort();
  if (taken.join() !== listed.join())
    throw new Error(
      `${doors.map(({ name }) => name).join(', ')}: takes [${taken.join(' ')}] but capabilities.ts says [${listed.join(' ')}]`,
    );
};
