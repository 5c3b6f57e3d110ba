import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { EventTransport } from '@fangang/messaging';
import { RoomTimers, type RoomTimersOptions } from '@fangang/jobs';
import { type Outlet, Relay } from '@fangang/outbox';
import { ensureModels, type Rooms } from '@fangang/persistence';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import mongoose from 'mongoose';
import { checkRoutes } from './check-routes';
import { PlatformModule, type PlatformOptions } from './platform.module';
import { answerUnreadable } from './problem.filter';
import { uploadLimit } from './read-upload';
import { ROOMS } from './tokens';

export interface BootOptions extends PlatformOptions {
  /** The Nest modules of the services and rooms that live in this process. */
  readonly modules: readonly (Type | DynamicModule)[];
  readonly outlet: (rooms: Rooms) => Outlet;
  /** Hints of a Redis, and how often the sweeper walks; without them the sweeper alone fires timers, every second. */
  readonly timers?: Pick<RoomTimersOptions, 'hints' | 'sweeper'>;
  /** Static files and the like, before the app starts. */
  readonly configure?: (app: NestFastifyApplication) => Promise<void>;
}

export interface Running {
  readonly app: NestFastifyApplication;
  readonly rooms: Rooms;
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Bytes of JSON, at batch doors too. */
const bodyLimit = 1_048_576;

/** Builds one process from its rooms: engines asserted, indexes made, then events, then HTTP. Used by every main and by the test house. */
export const boot = async (options: BootOptions): Promise<Running> => {
  mongoose.set('sanitizeFilter', true);
  mongoose.set('strictQuery', 'throw');
  checkRoutes(options.rooms.flatMap(({ capabilities }) => capabilities.controllers));

  @Module({ imports: [PlatformModule.forRoot(options), ...options.modules] })
  class Root {}

  const adapter = new FastifyAdapter({
    bodyLimit,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    trustProxy: true,
    frameworkErrors: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(Root, adapter, { logger: options.log, abortOnError: false });
  await app.register(cookie as never);
  await app.register(multipart as never, { limits: { fileSize: uploadLimit, files: 1, fields: 20, fieldSize: 1_000 } });
  await app.register(helmet as never, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    hsts: false,
  });
  await options.configure?.(app);

  const rooms = app.get<Rooms>(ROOMS);
  for (const { connection } of rooms.all) await ensureModels(connection);
  const transport = app.get(EventTransport);
  app.connectMicroservice({ strategy: transport });
  const outlet = options.outlet(rooms);
  const relays = rooms.all.map(
    ({ connection }) => new Relay(connection, outlet, { onError: (error) => options.log.fault('relay failed', error) }),
  );
  await app.init();
  await app.startAllMicroservices();
  for (const relay of relays) relay.start();
  const timers = rooms.all.map(
    (room) =>
      new RoomTimers(room, transport.dueHandlers(), {
        ...options.timers,
        onError: (error) => options.log.fault('timers failed', error, { service: room.name }),
        observer: { failed: (kind, id, error, attempt) => options.log.fault('timer failed', error, { handler: kind, id, attempt }) },
      }),
  );
  for (const each of timers) each.start();

  return {
    app,
    rooms,
    listen: async (port, host) => {
      await app.listen(port, host);
      return app.getUrl();
    },
    close: async () => {
      await Promise.all(timers.map((each) => each.stop()));
      await Promise.all(relays.map((relay) => relay.stop()));
      await outlet.close?.();
      await app.close();
    },
  };
};
