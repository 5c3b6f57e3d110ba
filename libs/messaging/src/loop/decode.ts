import { contractOf, type Envelope, envelopeSchema, type EventContract } from '@fangang/contracts';
import type { LogRecord } from '../event-log';

export type DeadReason = 'MALFORMED' | 'TOO_LARGE' | 'TOMBSTONE' | 'UNKNOWN_TYPE' | 'SCHEMA_TOO_NEW' | 'SCHEMA' | 'HANDLER' | 'PARK_LIMIT';

export type Decoded =
  | { readonly ok: true; readonly event: Envelope; readonly contract: EventContract }
  | { readonly ok: false; readonly reason: DeadReason; readonly pointers: readonly string[]; readonly type?: string };

const maxValue = 65_536;
const dead = (reason: DeadReason, pointers: readonly string[] = [], type?: string): Decoded => ({
  ok: false,
  reason,
  pointers,
  ...(type ? { type } : {}),
});

/** Form and contract of a record (steps 3 and 4 of the loop): an event that this build knows, or why it is a dead letter. */
export const decode = ({ key, value }: LogRecord): Decoded => {
  if (value === null) return dead('TOMBSTONE');
  if (value.length > maxValue) return dead('TOO_LARGE');
  if (!key) return dead('MALFORMED', ['/key']);
  const json = parse(value);
  if (json === undefined) return dead('MALFORMED');
  const form = envelopeSchema.safeParse(json);
  if (!form.success) return dead('MALFORMED', pointersOf(form.error.issues));
  const { type, schemaversion, data } = form.data;
  const contract = contractOf(type);
  if (!contract) return dead('UNKNOWN_TYPE', [], type);
  if (schemaversion > contract.schemaversion) return dead('SCHEMA_TOO_NEW', [], type);
  if (schemaversion < contract.schemaversion) return dead('SCHEMA', ['/schemaversion'], type);
  const body = contract.data.safeParse(data);
  if (!body.success) return dead('SCHEMA', pointersOf(body.error.issues), type);
  return { ok: true, event: { ...form.data, data: body.data }, contract };
};

const pointersOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly string[] =>
  issues.slice(0, 20).map(({ path }) => `/${path.map(String).join('/')}`);

const parse = (value: Buffer): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(value);
    if (/"(__proto__|constructor)"\s*:/.test(text)) return undefined;
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
};
