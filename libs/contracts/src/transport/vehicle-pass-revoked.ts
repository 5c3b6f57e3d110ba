import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code, id } from '../primitives';

/** A vehicle pass counts no more. */
export const VehiclePassRevoked = defineEvent({
  type: 'VehiclePassRevoked',
  schemaversion: 1,
  topic: 'fangang.transport.vehicle-passes',
  carries: 'change',
  subject: ({ vehiclePassId }) => vehiclePassId,
  data: z.object({ vehiclePassId: id('vps'), tripId: id('trp'), vehicleId: id('veh'), reasonCode: code }),
  example: {
    vehiclePassId: 'vps_01E2J8Z4Q0V9M3T7K5X1C6B8RX',
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    vehicleId: 'veh_01E2J8Z4Q0V9M3T7K5X1C6B8RQ',
    reasonCode: 'TRIP_CANCELLED',
  },
});
export type VehiclePassRevoked = EventOf<typeof VehiclePassRevoked>;
