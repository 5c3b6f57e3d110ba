import { existsSync } from 'node:fs';
import { join } from 'node:path';
import proxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { z } from 'zod';
import { consoleFolder } from './serve-console';

const schema = z.object({
  EDGE_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  EDGE_HOST: z.string().default('0.0.0.0'),
  EDGE_REGISTRY_URL: z.url(),
  EDGE_DEMAND_URL: z.url(),
  EDGE_MATCHING_URL: z.url(),
  EDGE_TRANSPORT_URL: z.url(),
});

/** `/api/v1/<word>` → service, and the console's files: a kept proxy library, no behaviour of its own. */
const main = async (): Promise<void> => {
  const config = schema.parse(process.env);
  const app = fastify({ bodyLimit: 10 * 1_048_576, trustProxy: false });
  const words = {
    auth: config.EDGE_REGISTRY_URL,
    registry: config.EDGE_REGISTRY_URL,
    demand: config.EDGE_DEMAND_URL,
    matching: config.EDGE_MATCHING_URL,
    transport: config.EDGE_TRANSPORT_URL,
  };
  for (const [word, upstream] of Object.entries(words))
    await app.register(proxy, { upstream, prefix: `/api/v1/${word}`, rewritePrefix: `/api/v1/${word}` });
  app.get('/healthz', () => ({ status: 'ok' }));
  if (existsSync(join(consoleFolder, 'index.html'))) {
    await app.register(fastifyStatic, { root: consoleFolder, prefix: '/console/', index: false, wildcard: false });
    for (const path of ['/console', '/console/', '/console/*'])
      app.get(path, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
    app.get('/', (_request, reply) => reply.redirect('/console/'));
  }
  await app.listen({ port: config.EDGE_PORT, host: config.EDGE_HOST });
  const address = app.server.address();
  process.stdout.write(
    `${JSON.stringify({ service: 'edge', pid: process.pid, port: typeof address === 'object' && address ? address.port : config.EDGE_PORT })}\n`,
  );
  const stop = (): void => void app.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
