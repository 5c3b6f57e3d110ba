import { z } from 'zod';
import { termsFields } from '../post-openings/opening-terms.dto';

export const headcountBody = z.strictObject({ to: z.int() }).meta({ id: 'HeadcountBody' });
export const termsBody = z.strictObject(termsFields).meta({ id: 'TermsBody' });
