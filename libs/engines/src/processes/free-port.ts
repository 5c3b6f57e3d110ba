import { createServer } from 'node:net';

/** A port on 127.0.0.1 that is free now; `wished` when that one is. Somebody may still take it before it is used: start again then. */
export const freePort = async (wished = 0): Promise<number> => {
  const port = await listenOnce(wished).catch(() => (wished === 0 ? undefined : listenOnce(0)));
  if (port === undefined) throw new Error('127.0.0.1 has no free port');
  return port;
};

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
