import { id, tripStates } from '@fangang/contracts';
import { z } from 'zod';

export const fileTripBody = z.strictObject({ filingNumber: z.string().max(60) }).meta({ id: 'FileTripBody' });
export type FileTripBody = z.output<typeof fileTripBody>;

export const fileTripReply = z
  .object({ tripId: id('trp'), state: z.enum(tripStates), vehiclePassId: id('vps') })
  .meta({ id: 'FileTripReply' });
export type FileTripReply = z.input<typeof fileTripReply>;
