import { code, counter, id, instant, scanDirections, scanFlags, verdicts } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const skewMs = z.int().min(-1_000_000_000).max(1_000_000_000);

/** What the person at the door did. */
export const scanOutcomes = ['BOARDED', 'ALIGHTED', 'REFUSED', 'CHECKED'] as const;

/** A scan as a device tells it. `rid` and `keyId` are left out when the code could not be read as a pass of ours. */
export const scanItem = z
  .strictObject({
    id: id('scn'),
    tripId: id('trp'),
    rid: hex(16).optional(),
    keyId: hex(8).optional(),
    direction: z.enum(scanDirections),
    verdict: z.enum(verdicts),
    outcome: z.enum(scanOutcomes),
    refusedFor: code.optional(),
    scannedAt: instant,
    offline: z.boolean().default(true),
    flags: z.array(z.enum(scanFlags)).max(6).default([]),
    method: z.enum(['CAMERA', 'MANUAL']).optional(),
  })
  .meta({ id: 'ScanItem' });
export type ScanItem = z.output<typeof scanItem>;

/** An empty list is a device that has told all it saw. */
export const recordScansBody = z
  .strictObject({ deviceId: id('dev'), clockSkewMs: skewMs, listCounter: counter, items: z.array(scanItem).max(500) })
  .meta({ id: 'RecordScansBody' });
export type RecordScansBody = z.output<typeof recordScansBody>;

export const recordScansReply = z
  .object({
    summary: z.object({ recorded: z.int(), flagged: z.int(), known: z.int(), refused: z.int() }),
    items: z.array(
      z.object({
        index: z.int(),
        status: z.int(),
        id: id('scn').optional(),
        outcome: z.enum(['RECORDED', 'FLAGGED', 'KNOWN']).optional(),
        flags: z.array(z.enum(scanFlags)).optional(),
        problem: problemSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'RecordScansReply' });
