import { id, seatNo } from '@fangang/contracts';
import { z } from 'zod';

export const assignSeatBody = z
  .strictObject({ placementId: id('plc'), stopId: id('stop').optional(), seatNo: seatNo.optional() })
  .meta({ id: 'AssignSeatBody' });
export type AssignSeatBody = z.output<typeof assignSeatBody>;

export const assignSeatReply = z
  .object({ tripId: id('trp'), placementId: id('plc'), seatNo, state: z.enum(['PENCILLED', 'ASSIGNED']) })
  .meta({ id: 'AssignSeatReply' });
export type AssignSeatReply = z.input<typeof assignSeatReply>;
