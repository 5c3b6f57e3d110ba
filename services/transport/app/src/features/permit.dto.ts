import { day } from '@fangang/contracts';
import { requiredDriverPermits, requiredVehiclePermits } from '@fangang/transport-domain';
import { z } from 'zod';

const permitOf = (kinds: readonly [string, ...string[]]) =>
  z.strictObject({
    kind: z.enum(kinds),
    number: z.string().min(1).max(60),
    validFrom: day,
    validTo: day,
    revoked: z.boolean().default(false),
  });

/** Dated permits; `validTo` is the first day on which one no longer holds. */
export const vehiclePermits = z.array(permitOf(requiredVehiclePermits)).max(20);
export const driverPermits = z.array(permitOf(requiredDriverPermits)).max(20);
