import { Authenticators, MayGuard, SessionAuthenticator } from '@fangang/authz';
import { type EventLog, EventTransport } from '@fangang/messaging';
import { BusinessClock, ensurePlatform, type Room, Rooms, UnitOfWork } from '@fangang/persistence';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { getConnectionToken, MongooseModule } from '@nestjs/mongoose';
import { StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import type { Connection } from 'mongoose';
import type { Capabilities } from './define-service';
import { HealthController } from './health.controller';
import { flawsOf, Malformed } from './malformed';
import { OrphanCounts } from './orphan-counts';
import { PolicyBook } from './policy-book';
import { ProblemFilter } from './problem.filter';
import { OncePerKey } from './request-unit';
import { RoomLog } from './room-log';
import type { Shape } from './shape';
import { statusController } from './status.controller';
import { EVENT_LOG, ROOMS, SHAPE } from './tokens';

/** One room of this process with all it can do, and where its database lies. */
export interface RoomSpec {
  readonly capabilities: Capabilities;
  /** Service that the room belongs to: the source of its events is `/fangang/<service>`. */
  readonly service: string;
  /** URL without a database, `…/?replicaSet=…`. */
  readonly mongoUrl: string;
}

export interface PlatformOptions {
  readonly rooms: readonly RoomSpec[];
  /** Prefix of database names (and topics): `fangang`; a random one in tests. */
  readonly namespace: string;
  readonly shape: Shape;
  readonly sessionPublicKeyPem: string;
  readonly log: RoomLog;
  /** Makes the event log once the rooms are connected. */
  readonly eventLog: (rooms: Rooms) => EventLog;
}

/** `mongodb://host/?replicaSet=x` + database → `mongodb://host/database?replicaSet=x`. */
export const databaseUrl = (url: string, database: string): string => {
  const [base = '', query] = url.split('?');
  const server = /^(mongodb(?:\+srv)?:\/\/[^/]+)/.exec(base)?.[1];
  if (!server) throw new Error('MONGO_URL must begin with mongodb://host');
  return `${server}/${database}${query ? `?${query}` : ''}`;
};

const databaseOf = (namespace: string, room: string): string => `${namespace}_${room.replace(/-/g, '_')}`;

/** Everything that is provided once per process: connections, units, transport, guards, filters, status doors. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { rooms, namespace, shape, log } = options;
    const words = [...new Set(rooms.map(({ capabilities }) => capabilities.word))];
    const status = words.map((word) =>
      statusController(
        word,
        rooms.filter(({ capabilities }) => capabilities.word === word).map(({ capabilities }) => capabilities.room),
      ),
    );
    return {
      module: PlatformModule,
      imports: rooms.map(({ capabilities: { room }, mongoUrl }) =>
        MongooseModule.forRoot(databaseUrl(mongoUrl, databaseOf(namespace, room)), {
          connectionName: room,
          autoIndex: false,
          autoCreate: false,
          bufferCommands: false,
          serverSelectionTimeoutMS: 10_000,
          retryAttempts: 3,
          retryDelay: 500,
          readConcern: { level: 'majority' },
          w: 'majority',
        }),
      ),
      controllers: [HealthController, ...status] as Type[],
      providers: [
        {
          provide: ROOMS,
          inject: rooms.map(({ capabilities }) => getConnectionToken(capabilities.room)),
          useFactory: async (...connections: Connection[]): Promise<Rooms> => {
            const made: Room[] = [];
            for (const [index, { capabilities, service }] of rooms.entries()) {
              const connection = connections[index];
              if (!connection) throw new Error(`no connection for ${capabilities.room}`);
              await ensurePlatform(connection);
              const clock = new BusinessClock(connection, databaseOf(namespace, 'clock'));
              await clock.ensure();
              made.push({
                name: capabilities.room,
                connection,
                work: new UnitOfWork(connection, clock, `/fangang/${service}`),
                topics: [...new Set(capabilities.says.map(({ topic }) => topic))],
              });
            }
            return new Rooms(made);
          },
        },
        { provide: SHAPE, useValue: shape },
        { provide: RoomLog, useValue: log },
        { provide: EVENT_LOG, inject: [ROOMS], useFactory: (all: Rooms): EventLog => options.eventLog(all) },
        {
          provide: EventTransport,
          inject: [ROOMS, EVENT_LOG],
          useFactory: (all: Rooms, eventLog: EventLog) =>
            new EventTransport(all, eventLog, {
              failed: (handler, id, error, attempt) => log.fault('event failed', error, { handler, id, attempt }),
              buried: (group, reason, type) =>
                log.line('dead letter', { handler: group, code: reason, ...(type ? { feature: type } : {}) }),
            }),
        },
        { provide: Authenticators, useFactory: () => new Authenticators(new SessionAuthenticator(options.sessionPublicKeyPem)) },
        OrphanCounts,
        PolicyBook,
        { provide: APP_GUARD, useClass: MayGuard },
        { provide: APP_FILTER, inject: [RoomLog], useFactory: (roomLog: RoomLog) => new ProblemFilter(roomLog) },
        {
          provide: APP_PIPE,
          useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: (issues) => new Malformed(flawsOf(issues)) }),
        },
        { provide: APP_INTERCEPTOR, useClass: OncePerKey },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
      ],
      exports: [ROOMS, SHAPE, RoomLog, EVENT_LOG, EventTransport, Authenticators, OrphanCounts, PolicyBook],
    };
  }
}
