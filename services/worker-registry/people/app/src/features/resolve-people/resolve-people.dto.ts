import { id, villageCode } from '@fangang/contracts';
import { z } from 'zod';
import { purposes } from './purposes.rules';

export const resolveBody = z
  .strictObject({ ids: z.array(id('wrk')).min(1).max(200), purpose: z.enum(purposes) })
  .meta({ id: 'ResolveBody' });
const text = z.string().nullable();
export const resolveReply = z
  .object({
    data: z.array(
      z.object({
        workerId: id('wrk'),
        name: z.string(),
        sex: z.enum(['MALE', 'FEMALE']).nullable(),
        /** In full for MANIFEST_PRINT, else all but the last four starred, or null. */
        idNumber: text,
        phone: text,
        villageCode,
        placementId: text,
        employerName: text,
        siteName: text,
        tripId: text,
        seatNo: z.int().nullable(),
      }),
    ),
    /** Ids that were asked for and are not answered: unknown, or not for this asker and purpose. */
    withheld: z.array(id('wrk')),
  })
  .meta({ id: 'ResolvedPeople' });
