import type { Envelope, EventContract } from '@fangang/contracts';
import { instant } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import type { Batch, LogRecord } from '../event-log';
import type { HandlerOptions } from '../on';
import type { HandlerEntry, Invoke } from './handler-entry';

/** An event as its owner would say it: the contract's golden example, with what a spec wants otherwise. */
export const anEvent = <T extends string, D>(
  contract: EventContract<T, D>,
  version: number,
  data: Partial<D> = {},
  over: Partial<Omit<Envelope, 'type' | 'data'>> = {},
): Envelope<T, D> => {
  const said = { ...contract.example, ...data };
  return {
    specversion: '1.0',
    id: newId('evt'),
    source: '/fangang/dock',
    type: contract.type,
    subject: contract.subject(said),
    time: instant('2020-02-20T05:00:00+08:00'),
    datacontenttype: 'application/json',
    dataschema: `urn:fangang:${contract.type}:${contract.schemaversion}`,
    schemaversion: contract.schemaversion,
    aggregateversion: version,
    correlationid: 'the-first-cause',
    causationid: 'what-led-here',
    actor: 'usr:usr_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    ...over,
    data: said,
  };
};

/** The record that carries an event. */
export const aRecord = (event: Envelope, topic: string, over: Partial<LogRecord> = {}): LogRecord => ({
  topic,
  key: event.subject,
  value: Buffer.from(JSON.stringify(event)),
  headers: { 'fg-type': event.type },
  offset: '1',
  ...over,
});

export const aBatch = (records: readonly LogRecord[], heartbeat: Batch['heartbeat'] = () => Promise.resolve(false)): Batch => ({
  stream: 'dock',
  records,
  heartbeat,
});

/** A handler by hand, as `@On` methods would make it. */
export const anEntry = (options: HandlerOptions, ...takes: readonly (readonly [EventContract, Invoke])[]): HandlerEntry => ({
  ...options,
  takes: new Map(takes.map(([{ type }, invoke]) => [type, invoke])),
  contracts: takes.map(([contract]) => contract),
  topics: new Set(takes.map(([{ topic }]) => topic)),
});
