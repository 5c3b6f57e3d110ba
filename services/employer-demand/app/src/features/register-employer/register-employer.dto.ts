import { displayName, divisionCode, employerStates, id } from '@fangang/contracts';
import { z } from 'zod';

export const registerEmployerBody = z
  .strictObject({
    creditCode: z.string().min(1).max(40),
    displayName,
    /** Of the county or below that answers for it. */
    divisionCode: divisionCode.refine((code) => code.length >= 6),
    keyFirm: z.boolean().default(false),
  })
  .meta({ id: 'RegisterEmployerBody' });
export const employerPath = z.strictObject({ employerId: id('emp') });
export const employerMoved = z.object({ employerId: id('emp'), state: z.enum(employerStates) }).meta({ id: 'EmployerMoved' });
