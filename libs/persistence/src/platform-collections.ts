import type { Connection } from 'mongoose';

/** Indexes of the collections that every service's (and room's) database has; each names the query that needs it. */
const indexes = {
  outbox: [
    { key: { key: 1, version: 1 }, name: 'key_version', unique: true, partialFilterExpression: { numbered: true } },
    // The relay's poll: what was not acknowledged yet, oldest first.
    { key: { createdAt: 1, _id: 1 }, name: 'pending_oldest', partialFilterExpression: { pending: true } },
    { key: { key: 1, version: 1 }, name: 'pending_of_key', partialFilterExpression: { pending: true } },
    // Solo: `after(position)`.
    { key: { position: 1 }, name: 'position', unique: true, partialFilterExpression: { placed: true } },
  ],
  inbox: [],
  cursors: [],
  parked: [{ key: { handler: 1, key: 1, version: 1 }, name: 'handler_key_version', unique: true }],
  dead_letters: [{ key: { state: 1, handler: 1, deadAt: 1 }, name: 'state_handler' }],
  positions: [],
  sequence: [],
  timers: [{ key: { dueAt: 1 }, name: 'due', partialFilterExpression: { state: 'PENDING' } }],
  leases: [],
  receipts: [{ key: { expireAt: 1 }, name: 'expire', expireAfterSeconds: 0 }],
  audit: [{ key: { at: 1 }, name: 'at' }],
} as const;

/** Makes the platform's collections and indexes where they are missing; drops and changes nothing. */
export const ensurePlatform = async (connection: Connection): Promise<void> => {
  const db = connection.db;
  if (!db) throw new Error('not connected');
  const present = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const [name, specs] of Object.entries(indexes)) {
    if (!present.has(name)) await db.createCollection(name);
    if (specs.length > 0) await db.collection(name).createIndexes(specs.map((spec) => ({ ...spec })) as never);
  }
};

/** Makes the collections and indexes of all models of a connection where they are missing. */
export const ensureModels = async (connection: Connection): Promise<void> => {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
};
