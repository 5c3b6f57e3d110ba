import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, id } from '../primitives';

/** The places of an opening 名额台账: requested = open + reserved + accepted + onPost; `boarded` counts those boarded or later. */
export const HeadcountLedgerMoved = defineEvent({
  type: 'HeadcountLedgerMoved',
  schemaversion: 1,
  topic: 'fangang.matching.ledgers',
  carries: 'state',
  subject: ({ openingId }) => shadowId('led', openingId),
  data: z.object({
    openingId: id('opn'),
    asked: counter,
    requested: counter,
    open: counter,
    reserved: counter,
    accepted: counter,
    onPost: counter,
    boarded: counter,
  }),
  example: {
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    asked: 200,
    requested: 200,
    open: 0,
    reserved: 0,
    accepted: 200,
    onPost: 0,
    boarded: 0,
  },
});
export type HeadcountLedgerMoved = EventOf<typeof HeadcountLedgerMoved>;
