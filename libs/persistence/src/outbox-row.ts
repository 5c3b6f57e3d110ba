/** A row of the collection `outbox`, in each service's own database: news that was saved together with its state. */
export interface OutboxRow {
  /** = the envelope's id. */
  readonly _id: string;
  readonly topic: string;
  readonly key: string;
  /** Aggregate version of this event; absent on dead letters. */
  readonly version?: number;
  readonly numbered?: true;
  readonly type: string;
  readonly schemaversion: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly what is sent. */
  readonly body: string;
  /** Absent once acknowledged. */
  readonly pending?: true;
  readonly createdAt: Date;
  readonly publishedAt?: Date;
  /** Solo only: place in this service's one sequence. */
  readonly position?: number;
  readonly placed?: true;
}
