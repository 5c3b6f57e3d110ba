import { code, id, openingStates } from '@fangang/contracts';
import { z } from 'zod';

export const openingPath = z.strictObject({ openingId: id('opn') });
export const reasonBody = z.strictObject({ reasonCode: code.optional() }).meta({ id: 'ReasonBody' });
export const openingMovedReply = z.object({ openingId: id('opn'), state: z.enum(openingStates) }).meta({ id: 'OpeningMoved' });
