import { divisionCode, id } from '@fangang/contracts';
import { z } from 'zod';

export const startRunBody = z
  .strictObject({
    area: divisionCode,
    mode: z.enum(['mostPlaced', 'maxWeight']).default('mostPlaced'),
    seed: z.int().min(0).max(4_294_967_295),
  })
  .meta({ id: 'StartRunBody' });
export const startRunReply = z.object({ runId: id('run') }).meta({ id: 'StartRunReply' });
