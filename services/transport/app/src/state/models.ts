import type { ModelDefinition } from '@nestjs/mongoose';
import { clearanceSchema } from './clearance.store';
import { driverKeySchema } from './driver.store';
import { endedPlacementSchema } from './ended-placement.store';
import { engagementSchema } from './engagement.store';
import { enrolmentSchema } from './enrolment.store';
import { carrierSchema, driverSchema, pickupPointSchema, travelTimesSchema, vehicleSchema } from './fleet.schema';
import { holdSchema } from './hold.schema';
import { itinerarySchema } from './itinerary.store';
import { passSchema, vehiclePassSchema } from './pass.schema';
import { planSchema } from './plan.store';
import { revocationListSchema } from './revocation-list.store';
import { scanSchema } from './scan.store';
import { siteSchema } from './site.store';
import { taskSchema } from './task.store';
import { tripNumberSchema } from './trip-number.store';
import { tripSchema } from './trip.schema';

/** Every collection of the service beside the platform's own. */
export const models: ModelDefinition[] = [
  { name: 'Trip', schema: tripSchema },
  { name: 'Hold', schema: holdSchema },
  { name: 'Itinerary', schema: itinerarySchema },
  { name: 'Engagement', schema: engagementSchema },
  { name: 'Pass', schema: passSchema },
  { name: 'VehiclePass', schema: vehiclePassSchema },
  { name: 'Scan', schema: scanSchema },
  { name: 'Carrier', schema: carrierSchema },
  { name: 'Vehicle', schema: vehicleSchema },
  { name: 'Driver', schema: driverSchema },
  { name: 'DriverKey', schema: driverKeySchema },
  { name: 'PickupPoint', schema: pickupPointSchema },
  { name: 'TravelTimes', schema: travelTimesSchema },
  { name: 'Site', schema: siteSchema },
  { name: 'Clearance', schema: clearanceSchema },
  { name: 'Plan', schema: planSchema },
  { name: 'TripNumber', schema: tripNumberSchema },
  { name: 'Enrolment', schema: enrolmentSchema },
  { name: 'Task', schema: taskSchema },
  { name: 'EndedPlacement', schema: endedPlacementSchema },
  { name: 'RevocationList', schema: revocationListSchema },
];
