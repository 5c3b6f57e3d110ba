import { createHash } from 'node:crypto';
import type { Envelope } from '@fangang/contracts';
import { newId, newUlid, type OutboxRow, type Room } from '@fangang/persistence';
import type { LogRecord } from '../event-log';
import type { DeadReason } from './decode';

/** A row of `dead_letters`: an event that a handler (or, where none was reached, a group) could not take. Words never hold values. */
export interface DeadLetterRow {
  /** `handler:` or `group:` + event id, or + hash of the value: redelivery makes no second row. */
  readonly _id: string;
  readonly group: string;
  readonly handler?: string;
  readonly source: { readonly topic: string; readonly stream: string; readonly offset: string };
  readonly key: string | null;
  /** The value as it came, ≤ 64 KiB; above, its first KiB. */
  readonly value: string | null;
  readonly type?: string;
  readonly reason: DeadReason;
  readonly error: { readonly name: string; readonly pointers: readonly string[] };
  readonly attempts: number;
  readonly deadAt: Date;
  readonly state: 'OPEN' | 'REQUESTED' | 'REDRIVEN' | 'DISCARDED';
}

export interface Death {
  readonly group: string;
  readonly handler?: string;
  readonly stream: string;
  readonly record: LogRecord;
  readonly event?: Envelope;
  readonly type?: string;
  readonly reason: DeadReason;
  readonly error?: unknown;
  readonly pointers?: readonly string[];
  readonly attempts: number;
}

/** Writes the row and its news on `<group>.dead` in one transaction, before the offset moves. Safe twice. */
export const bury = async (room: Room, death: Death): Promise<void> => {
  const { group, handler, stream, record, event, reason, attempts } = death;
  const text = record.value?.toString('utf8') ?? null;
  const subject =
    event?.id ??
    createHash('sha256')
      .update(record.value ?? `${stream}:${record.offset}`)
      .digest('hex');
  const _id = `${handler ?? group}:${subject}`;
  const type = event?.type ?? death.type;
  const origin = {
    actor: `svc:${room.name}`,
    scope: { kind: 'service', service: room.name },
    correlationid: newUlid(),
    causationid: subject,
  } as const;
  await room.work.run(origin, async ({ unit: { session, platformNow } }) => {
    const letters = room.connection.collection<DeadLetterRow>('dead_letters');
    const made = await letters.updateOne(
      { _id },
      {
        $setOnInsert: {
          group,
          ...(handler ? { handler } : {}),
          source: { topic: record.topic, stream, offset: record.offset },
          key: record.key,
          value: text && text.length > 65_536 ? text.slice(0, 1024) : text,
          ...(type ? { type } : {}),
          reason,
          error: { name: death.error instanceof Error ? death.error.name : reason, pointers: death.pointers ?? [] },
          attempts,
          deadAt: platformNow,
          state: 'OPEN',
        },
      },
      { upsert: true, session },
    );
    if (made.upsertedCount === 0) return;
    const row: OutboxRow = {
      _id: newId('evt'),
      topic: `${group}.dead`,
      key: _id,
      type: type ?? reason,
      schemaversion: 1,
      headers: { 'content-type': 'application/octet-stream', 'fg-reason': reason },
      body: text?.slice(0, 65_536) ?? '',
      pending: true,
      createdAt: platformNow,
    };
    await room.connection.collection<OutboxRow>('outbox').insertOne(row, { session });
  });
};
