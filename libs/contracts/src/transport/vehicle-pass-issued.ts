import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id, instant } from '../primitives';

/** A coach has its pass for the toll gates 车辆通行证. */
export const VehiclePassIssued = defineEvent({
  type: 'VehiclePassIssued',
  schemaversion: 1,
  topic: 'fangang.transport.vehicle-passes',
  carries: 'change',
  subject: ({ vehiclePassId }) => vehiclePassId,
  data: z.object({ vehiclePassId: id('vps'), tripId: id('trp'), vehicleId: id('veh'), expires: instant }),
  example: {
    vehiclePassId: 'vps_01E2J8Z4Q0V9M3T7K5X1C6B8RX',
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    vehicleId: 'veh_01E2J8Z4Q0V9M3T7K5X1C6B8RQ',
    expires: '2020-02-21T12:00:00.000+08:00',
  },
});
export type VehiclePassIssued = EventOf<typeof VehiclePassIssued>;
