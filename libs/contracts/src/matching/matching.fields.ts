import { z } from 'zod';
import { departureChannels } from '../lists/departure-channel';
import { placementStates } from '../lists/placement';
import { travelModes } from '../lists/travel-mode';
import { code, counter, day, divisionCode, id, instant, villageCode } from '../primitives';
import { priorityRank } from '../worker-registry/worker-registry.fields';

/** Who is put to what: stands in every event of a placement. `epoch` 0 before CONFIRMED, +1 at each request for a seat. */
export const placementIds = {
  placementId: id('plc'),
  workerId: id('wrk'),
  openingId: id('opn'),
  siteId: id('site'),
  employerId: id('emp'),
  epoch: counter,
};

/** A wish for a seat: from where to where, between two days. */
export const seatDemand = {
  travelMode: z.enum(travelModes),
  originVillageCode: villageCode,
  destinationCode: divisionCode,
  gateId: id('gate').optional(),
  /** First day on which the person can leave. */
  readyFrom: day,
  /** Last day on which he must be there: the opening's latest start. */
  arriveBy: day,
  householdId: id('hh'),
  priorityRank,
  reasonCode: code.optional(),
};

/** Where a placement is on the road. */
export const onTheRoad = { tripId: id('trp'), at: instant };

/** A day that counts at the post. */
export const atThePost = { on: day, departureChannel: z.enum(departureChannels).optional(), reasonCode: code.optional() };

/** A placement that ended: from which state, by whom, why. */
export const ended = { from: z.enum(placementStates), by: code.optional(), reasonCode: code };
