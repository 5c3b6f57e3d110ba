import { id, seatNo } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

export const issuePassesReply = z
  .object({
    issued: z.int(),
    refused: z.int(),
    items: z.array(
      z.object({
        placementId: id('plc'),
        id: id('pas').optional(),
        seatNo: seatNo.optional(),
        qr: z.string().optional(),
        problem: problemSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'IssuePassesReply' });
