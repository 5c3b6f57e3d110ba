import { id, placementStates } from '@fangang/contracts';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const listPlacementsQuery = z.strictObject({
  openingId: id('opn').optional(),
  workerId: id('wrk').optional(),
  tripId: id('trp').optional(),
  state: z.enum(placementStates).optional(),
  ...pageQuery,
});

export const placementReply = z
  .object({
    placementId: id('plc'),
    workerId: id('wrk'),
    openingId: id('opn'),
    siteId: id('site'),
    employerId: id('emp'),
    state: z.enum(placementStates),
    epoch: z.int(),
    villageCode: z.string(),
    expiresAt: z.string().nullable(),
    seat: z.object({ tripId: id('trp'), seatNo: z.int() }).nullable(),
  })
  .meta({ id: 'Placement' });
export const listPlacementsReply = z.object({ data: z.array(placementReply), page: pageReply }).meta({ id: 'PlacementList' });
