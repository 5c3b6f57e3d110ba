import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * Stands between a client and a server and loses replies: once armed for a command, that command reaches the server, and the connection is
 * cut instead of handing its reply back. So a client cannot know whether its write landed.
 */
export class ReplyCuttingProxy {
  private readonly sockets = new Set<Socket>();
  private armedFor: Buffer | undefined;
  private cutCount = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async open(upstream: { readonly host: string; readonly port: number }): Promise<ReplyCuttingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new ReplyCuttingProxy(server, (server.address() as AddressInfo).port);
    server.on('connection', (client) => proxy.join(client, connect(upstream)));
    return proxy;
  }

  /** How many replies were lost so far. */
  get cuts(): number {
    return this.cutCount;
  }

  /** Loses the reply of the next command of this name, e.g. `update`. */
  loseReplyOf(command: string): void {
    // A command's name is the first key of its document: a string element (0x02), or a number (0x10) as in {commitTransaction: 1}.
    this.armedFor = Buffer.from(`${command}\0`);
  }

  /** Cuts every connection at once and takes no more: to the server as if the client had been killed. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(client: Socket, upstream: Socket): void {
    let losing = false;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.once('close', () => {
        this.sockets.delete(socket);
        end();
      });
      socket.on('error', end);
    }
    client.on('data', (bytes) => {
      if (this.armedFor && bytes.includes(this.armedFor)) {
        losing = true;
        this.armedFor = undefined;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!losing) return void client.write(bytes);
      this.cutCount += 1;
      end();
    });
  }
}
