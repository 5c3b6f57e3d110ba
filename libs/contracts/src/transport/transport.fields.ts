import { z } from 'zod';
import { code, counter, displayName, divisionCode, id, instant, seatNo } from '../primitives';

/** A trip whose papers moved on. */
export const tripMoved = { tripId: id('trp'), at: instant, reasonCode: code.optional() };

/** A trip that moved on the road; heads boarded by record and counted by eye may differ (flag HEADCOUNT_DIFFERS). */
export const tripRan = {
  ...tripMoved,
  boarded: counter.optional(),
  counted: counter.optional(),
  flags: z.array(code).max(20),
  destinationCode: divisionCode.optional(),
};

/** Where and when people gather. */
export const tripStop = z.object({ stopId: id('stop'), displayName, gatherAt: instant });

/** Whose seat request: `epoch` is matching's, MA applies only a higher (epoch, holdVersion). */
export const holder = { tripId: id('trp'), placementId: id('plc'), workerId: id('wrk'), epoch: counter };

/** A seat held or let go; `holdVersion` rises per placement across trips. */
export const seatHold = { ...holder, holdVersion: counter, seatNo };

/** A seat with its place and hour of boarding. */
export const seatGiven = { ...seatHold, stopId: id('stop'), gatherAt: instant };

/** Someone got on or off. */
export const doorPassed = { ...holder, seatNo, scanId: id('scn'), at: instant, reasonCode: code.optional() };

/** Whose pass, for which seat. */
export const passFields = { passId: id('pas'), tripId: id('trp'), placementId: id('plc'), workerId: id('wrk'), seatNo };
