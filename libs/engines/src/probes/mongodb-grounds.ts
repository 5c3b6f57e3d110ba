import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import type { FoundMongodb } from '../mongodb/found-mongodb';
import { startMongodb } from '../mongodb/start-mongodb';
import type { RunningMongodb } from '../running-engine';
import type { ProbeGround } from './probe';

/** Hands out grounds for probes on a MongoDB that was found: the one server they share, or one of their own. */
export class MongodbGrounds {
  private readonly servers: RunningMongodb[] = [];
  private readonly clients: mongo.MongoClient[] = [];
  private shared: Promise<RunningMongodb> | undefined;
  private started = 0;

  constructor(
    private readonly mongodb: FoundMongodb,
    private readonly environment: EngineEnvironment,
    private readonly folder: string,
    private readonly report: Report,
  ) {}

  /** A database of its own, on the shared server or on one that serves this probe alone. One that runs already is never multiplied. */
  async take(apart: boolean): Promise<ProbeGround> {
    const own = apart && this.mongodb.kind !== 'url';
    const server = await (own ? this.start() : (this.shared ??= this.start()));
    return this.groundOn(server, `fangang_probe_${randomBytes(6).toString('hex')}`);
  }

  /** The shared server hangs or died: the next probe gets another. */
  giveUpShared(): void {
    this.shared = undefined;
  }

  /**
   * Ends everything, the servers by their own numbers. Databases on a server that was there before are dropped if it is a real one; a
   * stand-in may hang for good over a drop beside somebody's open transaction.
   */
  async close(): Promise<void> {
    await Promise.allSettled(this.clients.map((client) => client.close(true)));
    await Promise.allSettled(this.servers.map((server) => server.stop()));
  }

  async clearAway(ground: ProbeGround): Promise<void> {
    if (this.mongodb.kind === 'url' && this.mongodb.real) await ground.db.dropDatabase();
  }

  private async start(): Promise<RunningMongodb> {
    const dataDir = join(this.folder, String((this.started += 1)));
    return this.startIn(dataDir);
  }

  private async startIn(dataDir: string): Promise<RunningMongodb> {
    const place = { dataDir, logDir: join(dataDir, 'logs'), port: undefined, report: this.report };
    const server = await startMongodb(this.mongodb, place, this.environment);
    this.servers.push(server);
    return server;
  }

  private groundOn(server: RunningMongodb, database: string): ProbeGround {
    const client = new mongo.MongoClient(server.url, { serverSelectionTimeoutMS: 5_000, maxPoolSize: 60 });
    this.clients.push(client);
    const crash = async (): Promise<ProbeGround> => {
      await server.kill();
      return this.groundOn(await this.startIn(join(server.log ?? '', '../..')), database);
    };
    return { client, db: client.db(database), url: server.url, crash: server.pid === undefined ? undefined : crash };
  }
}
