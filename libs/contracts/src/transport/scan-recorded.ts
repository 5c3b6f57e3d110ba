import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { scanDirections, verdicts } from '../lists/pass';
import { code, id, instant } from '../primitives';

/** A pass was looked at, here, then, with this verdict 查验: a fact, whatever it says. */
export const ScanRecorded = defineEvent({
  type: 'ScanRecorded',
  schemaversion: 1,
  topic: 'fangang.transport.scans',
  carries: 'change',
  subject: ({ scanId }) => scanId,
  data: z.object({
    scanId: id('scn'),
    tripId: id('trp'),
    passId: id('pas').optional(),
    placementId: id('plc').optional(),
    direction: z.enum(scanDirections),
    verdict: z.enum(verdicts),
    accepted: z.boolean(),
    offline: z.boolean(),
    deviceId: id('dev'),
    scannedAt: instant,
    flags: z.array(code).max(20),
  }),
  example: {
    scanId: 'scn_01E2J8Z4Q0V9M3T7K5X1C6B8RV',
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    passId: 'pas_01E2J8Z4Q0V9M3T7K5X1C6B8RW',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    direction: 'BOARD',
    verdict: 'VALID',
    accepted: true,
    offline: true,
    deviceId: 'dev_01E2J8Z4Q0V9M3T7K5X1C6B8RY',
    scannedAt: '2020-02-20T07:41:00.000+08:00',
    flags: [],
  },
});
export type ScanRecorded = EventOf<typeof ScanRecorded>;
