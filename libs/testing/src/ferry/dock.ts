import { HeadRecounted, PlacementConfirmed } from '@fangang/contracts';
import type { TripId } from '@fangang/kernel';
import {
  BusinessClock,
  ensureModels,
  ensurePlatform,
  newId,
  newUlid,
  type Origin,
  type Room,
  Rooms,
  UnitOfWork,
} from '@fangang/persistence';
import mongoose, { type Connection } from 'mongoose';
import { mongoUrl } from './engine-urls';
import { moor } from './ferry';
import { FerryStore } from './ferry.store';

/** As the services set it: a filter that carries an operator from outside must fail here too. */
mongoose.set({ sanitizeFilter: true, strictQuery: 'throw' });

/** A room that knows ferries, with a connection, a turnstile and a store of its own: to the others a process. */
export interface DockRoom extends Room {
  readonly ferries: FerryStore;
}

/** The databases of one spec file: rooms by name, one business clock. Nothing is dropped when it closes. */
export interface Dock {
  /** What the names of its databases begin with; a process that joins says it to `aDock`. */
  readonly prefix: string;
  readonly rooms: Rooms;
  readonly dock: DockRoom;
  readonly clock: BusinessClock;
  room(name: string): DockRoom;
  /** The same database seen from another process: own connection, own turnstile. */
  another(name?: string): Promise<DockRoom>;
  close(): Promise<void>;
}

/** What a person at a desk, or a service, brings along. */
export const anOrigin = (over: Partial<Origin> = {}): Origin => ({
  actor: 'usr:usr_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
  scope: { kind: 'service', service: 'dock' },
  correlationid: newUlid(),
  causationid: newUlid(),
  ...over,
});

/**
 * Opens fresh databases on the engine of MONGO_URL (`libs/testing/global-setup`).
 * @param names rooms beside `dock`, which alone publishes
 * @param prefix name of an existing set of databases, for a process that joins
 */
export const aDock = async (names: readonly string[] = [], prefix = `t${newUlid().toLowerCase()}`): Promise<Dock> => {
  const url = mongoUrl();
  const open: Connection[] = [];
  const connect = async (name: string): Promise<Connection> => {
    const connection = await mongoose
      .createConnection(url, { dbName: `${prefix}_${name}`, autoCreate: false, autoIndex: false, bufferCommands: false })
      .asPromise();
    open.push(connection);
    return connection;
  };
  const make = async (name: string): Promise<DockRoom> => {
    const connection = await connect(name);
    const clock = new BusinessClock(connection, `${prefix}_clock`);
    const ferries = new FerryStore(connection);
    return {
      name,
      connection,
      work: new UnitOfWork(connection, clock, `/fangang/${name}`),
      topics: name === 'dock' ? [HeadRecounted.topic, PlacementConfirmed.topic] : [],
      ferries,
    };
  };
  const made = new Map<string, DockRoom>();
  for (const name of ['dock', ...names]) {
    const room = await make(name);
    await ensurePlatform(room.connection);
    await ensureModels(room.connection);
    made.set(name, room);
  }
  const room = (name: string): DockRoom => {
    const found = made.get(name);
    if (!found) throw new Error(`no room ${name}`);
    return found;
  };
  const clock = new BusinessClock(room('dock').connection, `${prefix}_clock`);
  await clock.ensure();
  return {
    prefix,
    rooms: new Rooms([...made.values()]),
    dock: room('dock'),
    clock,
    room,
    another: (name = 'dock') => make(name),
    close: async () => {
      for (const connection of open) await connection.close();
    },
  };
};

/** A ferry of so many places lies at the dock. */
export const aMooredFerry = async ({ work, ferries }: DockRoom, places: number): Promise<TripId> => {
  const id = newId('trp');
  await work.run(anOrigin(), (caller) => ferries.create(caller, id, moor(places)));
  return id;
};
