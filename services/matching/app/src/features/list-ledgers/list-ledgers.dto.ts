import { divisionCode, id } from '@fangang/contracts';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const listLedgersQuery = z.strictObject({ openingId: id('opn').optional(), area: divisionCode.optional(), ...pageQuery });
export const ledgerReply = z
  .object({
    openingId: id('opn'),
    employerId: id('emp'),
    divisionCode,
    asked: z.int(),
    requested: z.int(),
    open: z.int(),
    reserved: z.int(),
    accepted: z.int(),
    onPost: z.int(),
    boarded: z.int(),
  })
  .meta({ id: 'Ledger' });
export const listLedgersReply = z.object({ data: z.array(ledgerReply), page: pageReply }).meta({ id: 'LedgerList' });
