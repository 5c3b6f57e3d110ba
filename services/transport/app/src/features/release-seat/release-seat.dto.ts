import { code, id } from '@fangang/contracts';
import { z } from 'zod';

export const releaseSeatBody = z
  .strictObject({ placementId: id('plc'), reasonCode: code.default('DISPATCHER') })
  .meta({ id: 'ReleaseSeatBody' });
export type ReleaseSeatBody = z.output<typeof releaseSeatBody>;

export const releaseSeatReply = z.object({ tripId: id('trp'), placementId: id('plc') }).meta({ id: 'ReleaseSeatReply' });
export type ReleaseSeatReply = z.input<typeof releaseSeatReply>;
