import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type Principal, type Role, sessionCookie, SessionSigner } from '@fangang/authz';
import { allEvents, type EventContract } from '@fangang/contracts';
import { type DriverId, type EmployerId, type Instant, instant } from '@fangang/kernel';
import { EventTransport, InProcessLog, SequenceOutlet } from '@fangang/messaging';
import { newUlid, type OutboxRow, type Room } from '@fangang/persistence';
import { boot, type Capabilities, defineService, RoomLog, type Running } from '@fangang/service-kit';
import type { DynamicModule, Type } from '@nestjs/common';
import { eventually } from './eventually';

export interface RoomUnderTest {
  readonly capabilities: Capabilities;
  readonly module: Type | DynamicModule;
}

/** Who stands at the door in a test. */
export interface Actor {
  readonly role: Role;
  readonly areas?: readonly string[];
  readonly employerId?: EmployerId;
  readonly driverId?: DriverId;
  readonly name?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export interface SendOptions {
  /** Idempotency-Key; a fresh one when left out, none at all when null. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HouseOptions {
  readonly demo?: boolean;
  /** Where business time begins; 2020-02-20 05:00 +08:00 when left out. */
  readonly startAt?: Instant;
  /** Of a house that closed: this one stands on its databases, as a process that started again. */
  readonly namespace?: string;
  /** For the room that signs sessions itself; else the house makes a pair. */
  readonly sessionKeys?: { readonly privateKeyPem: string; readonly publicKeyPem: string };
}

/** A pair that signs and verifies staff sessions. */
export const sessionKeys = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};

/** All topics, none of the rooms under test: speaks for the services that are not there. */
const outside = defineService('outside', 'outside', {});

/**
 * A process with these rooms alone, on the run's engines, in the solo shape: own databases, own keys. Arrange by commands and by
 * what other services say (`house.says`), assert on answers, rows people read, and events.
 */
export class House {
  private running: Running | undefined;
  private signer: SessionSigner | undefined;
  private readonly versions = new Map<string, number>();
  readonly namespace: string;

  constructor(
    private readonly rooms: readonly RoomUnderTest[],
    private readonly options: HouseOptions = {},
  ) {
    this.namespace = options.namespace ?? `t${randomBytes(5).toString('hex')}`;
  }

  async open(): Promise<void> {
    const mongoUrl = process.env['MONGO_URL'];
    if (!mongoUrl) throw new Error('MONGO_URL is not set: run through jest.int.config.cjs');
    const keys = this.options.sessionKeys ?? sessionKeys();
    this.signer = new SessionSigner(keys.privateKeyPem);
    const speaker: Capabilities = { ...outside, says: allEvents };
    this.running = await boot({
      rooms: [...this.rooms.map(({ capabilities }) => capabilities), speaker].map((capabilities) => ({
        capabilities,
        service: capabilities.room,
        mongoUrl,
      })),
      namespace: this.namespace,
      shape: { name: 'solo', engines: {}, demo: this.options.demo ?? true },
      sessionPublicKeyPem: keys.publicKeyPem,
      log: new RoomLog(process.env['FANGANG_TEST_LOG'] ?? 'silent'),
      eventLog: (rooms) => new InProcessLog(rooms, { pollMs: 200 }),
      outlet: () => new SequenceOutlet(),
      modules: this.rooms.map(({ module }) => module),
    });
    await this.room('outside').work.clock.startAt(this.options.startAt ?? instant('2020-02-20T05:00:00+08:00'));
  }

  async close(): Promise<void> {
    await this.running?.close();
  }

  /** A room's database and units, for reading what no door shows. */
  room(name: string): Room {
    return this.must.rooms.of(name);
  }

  get<T>(token: Type<T> | symbol): T {
    return this.must.app.get<T>(token, { strict: false });
  }

  /** Requests in the name of this actor. */
  as(actor: Actor) {
    return {
      get: (path: string, options: SendOptions = {}) => this.send(actor, 'GET', path, undefined, { key: null, ...options }),
      post: (path: string, body: unknown = {}, options: SendOptions = {}) => this.send(actor, 'POST', path, body, options),
      delete: (path: string, options: SendOptions = {}) => this.send(actor, 'DELETE', path, undefined, options),
    };
  }

  /** Requests of nobody. */
  get anybody() {
    return {
      get: (path: string) => this.send(undefined, 'GET', path, undefined, { key: null }),
      post: (path: string, body: unknown = {}, options: SendOptions = {}) => this.send(undefined, 'POST', path, body, options),
    };
  }

  /** Another service says this; answers the event's id. The house numbers the versions of each aggregate. */
  async says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void> {
    await this.saysAll(contract, [data]);
  }

  /** The same of many at once, in one unit: for specs that need a village. */
  async saysAll<T extends string, D>(contract: EventContract<T, D>, rows: readonly NoInfer<D>[]): Promise<void> {
    const { work } = this.room('outside');
    const origin = {
      actor: 'svc:outside',
      scope: { kind: 'service', service: 'outside' },
      correlationid: newUlid(),
      causationid: newUlid(),
    } as const;
    const said = contract as EventContract<string, D>;
    const numbered = rows.map((data) => {
      const key = said.subject(data);
      const version = this.versions.get(key) ?? 0;
      this.versions.set(key, version + 1);
      return { data, version };
    });
    await work.run(origin, async ({ unit }) => {
      for (const { data, version } of numbered)
        await unit.publish(origin, { [said.type]: { contract: said as EventContract, data: () => data } }, [{ type: said.type }], version);
    });
  }

  /** Waits until nothing is pending and every group has taken everything. */
  async quiet(within = 15_000): Promise<void> {
    const transport = this.must.app.get(EventTransport);
    const names = this.must.rooms.all.map(({ name }) => name);
    let ends = '';
    await eventually(
      async () => {
        for (const { name, connection } of this.must.rooms.all) {
          const pending = await connection.collection('outbox').countDocuments({ pending: true });
          if (pending > 0) throw new Error(`${name}: ${pending} rows pending`);
        }
        const streams = await transport.describe(names);
        for (const { name, lag } of streams) {
          const behind = Object.entries(lag).find(([, each]) => each > 0);
          if (behind) throw new Error(`${behind[0]} is ${behind[1]} behind on ${name}`);
        }
        // One look is not one moment: a reaction may have spoken between the two counts. Quiet is what looks the same twice.
        const before = ends;
        ends = JSON.stringify(streams.map(({ name, end }) => [name, end]));
        if (ends !== before) throw new Error('something was said since the last look');
      },
      { within },
    );
  }

  /** What a room has said, oldest first. */
  async events(
    room: string,
    ...types: readonly string[]
  ): Promise<readonly { readonly type: string; readonly subject: string; readonly data: Record<string, unknown> }[]> {
    const rows = await this.room(room)
      .connection.collection<OutboxRow>('outbox')
      .find({ numbered: true })
      .sort({ createdAt: 1, key: 1, version: 1 })
      .toArray();
    return rows
      .map(({ body }) => JSON.parse(body) as { type: string; subject: string; data: Record<string, unknown> })
      .filter(({ type }) => types.length === 0 || types.includes(type));
  }

  async deadLetters(room: string): Promise<readonly Record<string, unknown>[]> {
    return this.room(room).connection.collection('dead_letters').find({}).toArray();
  }

  /** Moves business time forward. */
  async at(instantText: string): Promise<void> {
    await this.room('outside').work.clock.moveTo(instant(instantText));
  }

  private async send(
    actor: Actor | undefined,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body: unknown,
    { key = newUlid(), headers = {} }: SendOptions,
  ): Promise<Reply> {
    const token = actor ? await this.token(actor) : undefined;
    const reply = await this.must.app.inject({
      method,
      url: path,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === null ? {} : { 'idempotency-key': key }),
        ...(token ? { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': 'test' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = /json/.test(String(reply.headers['content-type'] ?? ''));
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.payload,
      body: isJson ? (JSON.parse(reply.payload) as Record<string, unknown>) : {},
    };
  }

  private token({ role, areas = [], employerId, driverId, name = role.toLowerCase() }: Actor): Promise<string> {
    if (!this.signer) throw new Error('the house is not open');
    const principal: Principal = {
      actor: `usr:${name}`,
      role,
      areas,
      csrf: 'test',
      ...(employerId ? { employerId } : {}),
      ...(driverId ? { driverId } : {}),
    };
    return this.signer.sign(principal, 3_600);
  }

  private get must(): Running {
    if (!this.running) throw new Error('the house is not open');
    return this.running;
  }
}

/** A house that opens before and closes after the tests of a file. */
export const aHouse = (rooms: readonly RoomUnderTest[], options: HouseOptions = {}): House => {
  const house = new House(rooms, options);
  beforeAll(() => house.open(), 60_000);
  afterAll(() => house.close(), 30_000);
  return house;
};
