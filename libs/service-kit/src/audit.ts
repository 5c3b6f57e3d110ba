import { type Caller, newUlid, type Reader } from '@fangang/persistence';
import type { Connection } from 'mongoose';

/** Who looked at or did what, whose, and why: ids and codes, never values. */
export interface AuditEntry {
  readonly what: string;
  /** Ids concerned; a page of a list names its filter, not its rows. */
  readonly whom?: readonly string[];
  readonly purpose?: string;
  readonly reason?: string;
  readonly count?: number;
}

interface AuditRow extends AuditEntry {
  readonly _id: string;
  readonly actor: string;
  readonly at: Date;
}

/** Writes an audit row where the thing happens, in its transaction. */
export const audit = async (connection: Connection, { actor, unit }: Caller, entry: AuditEntry): Promise<void> =>
  void (await connection
    .collection<AuditRow>('audit')
    .insertOne({ _id: newUlid(), actor, at: unit.platformNow, ...entry }, { session: unit.session }));

/** For a read without a unit: the row is written before the answer leaves. */
export const auditRead = async (connection: Connection, { actor }: Reader, entry: AuditEntry): Promise<void> =>
  void (await connection.collection<AuditRow>('audit').insertOne({ _id: newUlid(), actor, at: new Date(), ...entry }));
