import { roles } from '@fangang/authz';
import { divisionCode, id } from '@fangang/contracts';
import { z } from 'zod';

export const openAccountBody = z
  .strictObject({
    account: z.string().regex(/^[a-z][a-z0-9._-]{1,39}$/),
    role: z.enum(roles),
    areas: z.array(divisionCode).max(20).default([]),
    employerId: id('emp').optional(),
    driverId: id('drv').optional(),
    /** Made up when left out, and shown once. */
    password: z.string().min(10).max(200).optional(),
  })
  .meta({ id: 'OpenAccountBody' });
export const openAccountReply = z
  .object({ userId: id('usr'), account: z.string(), password: z.string().optional() })
  .meta({ id: 'OpenAccountReply' });
