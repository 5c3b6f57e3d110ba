import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engines, startEngines } from '@fangang/engines';
import { instant } from '@fangang/kernel';
import { InProcessLog, SequenceOutlet } from '@fangang/messaging';
import { boot, type EngineInfo, RoomLog, type Running } from '@fangang/service-kit';
import mongoose from 'mongoose';
import { houseRooms } from './house-rooms';
import { keyFolder, readText } from './key-folder';
import { serveConsole } from './serve-console';

export interface SoloOptions {
  /** Where engines keep their data and the secrets lie. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly demo: boolean;
  readonly operator?: { readonly account: string; readonly password: string };
  readonly logLevel?: string;
  readonly report?: (line: string) => void;
}

export interface Solo {
  readonly url: string;
  readonly engines: Readonly<Record<string, EngineInfo>>;
  readonly running: Running;
  stop(): Promise<void>;
}

/** Business time of a demonstration begins here: the first morning of the calm story. */
export const demoBegins = instant('2020-02-20T05:00:00+08:00');

/** One process with all four services and the web console, on a MongoDB that it finds or brings up itself. */
export const startSolo = async (options: SoloOptions): Promise<Solo> => {
  mkdirSync(options.dataDir, { recursive: true });
  const engines: Engines = await startEngines({
    need: ['mongodb'],
    dataDir: options.dataDir,
    ...(options.report ? { report: options.report } : {}),
  });
  try {
    if (!engines.mongodb) throw new Error('no MongoDB');
    const { product, version, real, url: mongoUrl } = engines.mongodb;
    const info = { mongodb: { product, version, real } };
    if (engines.mongodb.foundBy !== 'url') await letGo(mongoUrl);
    const keys = keyFolder(join(options.dataDir, 'keys'));
    const log = new RoomLog(options.logLevel ?? 'warn');
    const rooms = houseRooms({ keys, demo: options.demo, ...(options.operator ? { operator: options.operator } : {}) });
    const running = await boot({
      rooms: rooms.map(({ capabilities, service }) => ({ capabilities, service, mongoUrl })),
      namespace: 'fangang',
      shape: { name: 'solo', engines: info, demo: options.demo },
      sessionPublicKeyPem: readText(keys.FANGANG_SESSION_PUBLIC_KEY_FILE),
      log,
      eventLog: (all) => new InProcessLog(all, { onError: (error) => log.fault('event log failed', error) }),
      outlet: () => new SequenceOutlet(),
      modules: rooms.map(({ module }) => module),
      configure: serveConsole,
    });
    // A fresh demonstration starts in 2020; one that was moved already stays where it is.
    const { clock } = running.rooms.of('office').work;
    if (options.demo && (await clock.read()).offsetMs === 0) await clock.startAt(demoBegins);
    const url = await listenOn(running, options.port, options.host);
    return {
      url,
      engines: info,
      running,
      stop: async () => {
        await running.close();
        await engines.stop();
      },
    };
  } catch (error) {
    await engines.stop();
    throw error;
  }
};

/** A process that was killed may have left transactions open that hold rows for a minute; nobody else uses a server of ours. */
const letGo = async (mongoUrl: string): Promise<void> => {
  const connection = await mongoose.createConnection(mongoUrl).asPromise();
  try {
    await connection.db?.admin().command({ killAllSessions: [] });
  } finally {
    await connection.close();
  }
};

/** The wished port, else the next free one; 0 lets the system choose. */
const listenOn = async (running: Running, port: number, host: string): Promise<string> => {
  for (let tries = 0; ; tries++) {
    try {
      await running.listen(port === 0 ? 0 : port + tries, host);
      const address = running.app.getHttpServer().address();
      return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${typeof address === 'object' && address ? address.port : port}`;
    } catch (error) {
      if (port === 0 || tries >= 20 || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
};
