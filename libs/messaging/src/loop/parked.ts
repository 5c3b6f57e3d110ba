import { contractOf, type Envelope } from '@fangang/contracts';
import type { Room } from '@fangang/persistence';
import type { LogRecord } from '../event-log';

/** A row of `parked`: an event that came before the versions that it builds on, and waits for them. */
export interface ParkedRow {
  /** `handler:key:version`. */
  readonly _id: string;
  readonly handler: string;
  readonly key: string;
  readonly version: number;
  readonly event: string;
  /** Platform time. */
  readonly at: Date;
}

export const parkedId = (handler: string, key: string, version: number): string => `${handler}:${key}:${version}`;

const rowsOf = (room: Room) => room.connection.collection<ParkedRow>('parked');

/** The event that a handler can go on with, now that its cursor for the key stands where it stands; read outside any unit. */
export const nextParked = async (
  room: Room,
  handler: string,
  key: string,
): Promise<{ readonly record: LogRecord; readonly event: Envelope } | undefined> => {
  const cursor = await room.connection.collection<{ _id: string; version: number }>('cursors').findOne({ _id: `${handler}:${key}` });
  const row = await rowsOf(room).findOne({ _id: parkedId(handler, key, (cursor?.version ?? 0) + 1) });
  if (!row) return undefined;
  const event = JSON.parse(row.event) as Envelope;
  const topic = contractOf(event.type)?.topic ?? '';
  return { event, record: { topic, key, value: Buffer.from(row.event, 'utf8'), headers: {}, offset: 'parked' } };
};

/** A dead letter waits no longer. */
export const forgetParked = async (room: Room, handler: string, { subject, aggregateversion }: Envelope): Promise<void> => {
  await rowsOf(room).deleteOne({ _id: parkedId(handler, subject, aggregateversion) });
};
