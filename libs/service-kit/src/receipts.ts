import { createHash } from 'node:crypto';
import type { Refusal } from '@fangang/kernel';
import type { Connection } from 'mongoose';
import type { ClientSession } from 'mongoose';
import { canonicalText } from '@fangang/kernel';

/** What was answered for one principal, route and key; committed with the effect. */
export interface ReceiptRow {
  readonly _id: string;
  readonly bodyHash: string;
  readonly refusal?: Refusal;
  readonly body?: unknown;
  /** Platform time; 7 days. */
  readonly expireAt: Date;
}

const keptMs = 7 * 86_400_000;

export const receiptId = (actor: string, route: string, key: string, chunk?: number): string =>
  createHash('sha256')
    .update(JSON.stringify([actor, route, key, ...(chunk === undefined ? [] : [chunk])]))
    .digest('hex');

export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(Buffer.isBuffer(value) ? value : canonicalText(value ?? null))
    .digest('hex');

const rows = (connection: Connection) => connection.collection<ReceiptRow>('receipts');

export const findReceipt = (connection: Connection, _id: string, session?: ClientSession): Promise<ReceiptRow | null> =>
  rows(connection).findOne({ _id }, session ? { session } : {});

/** Inside the unit, with the effect. */
export const keepReceipt = async (
  connection: Connection,
  receipt: Omit<ReceiptRow, 'expireAt'>,
  platformNow: Date,
  session: ClientSession,
): Promise<void> =>
  void (await rows(connection).insertOne({ ...receipt, expireAt: new Date(platformNow.getTime() + keptMs) }, { session }));

/** For a door that kept units of its own: its answer, once it is known; whoever came first is right. */
export const keepAnswer = async (
  connection: Connection,
  { _id, bodyHash, body }: Omit<ReceiptRow, 'expireAt'>,
  platformNow: Date,
): Promise<void> =>
  void (await rows(connection).updateOne(
    { _id },
    { $setOnInsert: { bodyHash, body, expireAt: new Date(platformNow.getTime() + keptMs) } },
    { upsert: true },
  ));

/** A refusal is kept after its unit was undone; whoever came first is right. */
export const keepRefusal = async (connection: Connection, _id: string, bodyHash: string, refusal: Refusal): Promise<ReceiptRow> => {
  const row = { bodyHash, refusal, expireAt: new Date(Date.now() + keptMs) };
  await rows(connection).updateOne({ _id }, { $setOnInsert: row }, { upsert: true });
  return (await findReceipt(connection, _id)) ?? { _id, ...row };
};
