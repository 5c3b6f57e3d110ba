import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the console's build lies. */
export const consoleFolder = join(__dirname, '../../../web/console/dist');

/** Serves the console's files from the API's origin: HTML not cached, hashed assets for ever. */
export const serveConsole = async (app: NestFastifyApplication): Promise<void> => {
  if (!existsSync(join(consoleFolder, 'index.html'))) return;
  await app.register(fastifyStatic as never, {
    root: consoleFolder,
    prefix: '/console/',
    index: false,
    wildcard: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) =>
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const server = app.getHttpAdapter().getInstance();
  const page = (_request: unknown, reply: { sendFile(name: string): unknown }) => reply.sendFile('index.html');
  for (const path of ['/console', '/console/', '/console/*']) server.get(path, page as never);
  server.get('/', ((_request: unknown, reply: { redirect(url: string): unknown }) => reply.redirect('/console/')) as never);
};
